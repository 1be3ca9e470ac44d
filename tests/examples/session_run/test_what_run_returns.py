def test_values_come_in_the_structure_of_the_fetches(run):
    assert run.names.as_dict == {"group": None, "pair": (5, [None])}
    assert run.names.nothing == []


def test_an_operation_gives_none_also_where_it_has_an_output(run):
    assert run.names.double.op.type.startswith("Assign")
    assert run.names.as_dict["group"] is None
    assert run.names.as_dict["pair"][1] == [None]


def test_an_operation_is_executed_though_it_gives_none(run):
    assert run.names.doubled == 2


def test_a_name_with_a_colon_is_a_tensor_and_one_without_an_operation(run):
    assert run.names.by_name == {"total:0": 5, "total": None}


def test_none_cannot_be_fetched(run):
    assert run.names.summaries is None
    assert "Cannot be None" in run.errors["none"]


def test_a_second_fetch_outside_a_list_is_taken_for_the_feeds(run):
    assert "as a Python `bool` is not allowed" in run.errors["two"]
    assert run.names.sess.run([run.names.total, run.names.total + 1]) == [5, 6]
