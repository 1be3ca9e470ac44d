def test_each_turn_adds_two_operations_or_three(run):
    each = 3 if type(run.names.v).__name__ == "ResourceVariable" else 2
    assert run.names.added_by_building == 100 * each


def test_feeding_one_assign_adds_no_operation(run):
    assert run.names.added_by_feeding == 0


def test_feeding_one_assign_changes_the_variable(run):
    assert run.names.last == 99


def test_load_works_on_a_finalized_graph(run):
    assert run.names.loaded == 7
    assert run.printed["finalize"] == "v: 7\n"


def test_a_finalized_graph_refuses_a_new_assign(run):
    assert run.errors["finalize"] == "RuntimeError: Graph is finalized and cannot be modified."


def test_the_old_assign_runs_on_the_finalized_graph(run):
    assert run.names.v.graph.finalized
    assert run.names.sess.run(run.names.assign, {run.names.value: 8}) == 8
