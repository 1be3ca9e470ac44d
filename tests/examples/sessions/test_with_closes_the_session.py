def test_as_default_can_be_entered_again_and_a_with_block_once(run):
    assert run.names.seen == [1, 2, 3, 4]
    assert run.printed["as_default"] == "as_default: [1, 2, 3]\n"


def test_after_a_with_block_the_session_is_closed(run):
    assert str(run.raised["with_sess"]) == "Attempted to use a closed Session."
