def control_inputs(run, where):
    return [op.name for op in run.names.made[where].control_inputs]


def test_nested_blocks_add_up(run):
    assert control_inputs(run, "in both blocks") == ["write_v", "write_w"]


def test_none_clears_all_blocks(run):
    assert control_inputs(run, "in None") == []


def test_after_the_inner_block_the_outer_one_still_holds(run):
    assert control_inputs(run, "in the outer block") == ["write_v"]


def test_the_initializer_of_a_variable_made_in_a_block_does_not_wait(run):
    assert control_inputs(run, "initializer of a variable made there") == []


def test_the_page_shows_each(run):
    assert len(run.printed["build"].splitlines()) == len(run.names.made) == 4
