# That the add gets the old value is no promise of TensorFlow, but it is no race either:
# the graph is split so that the worker holds one copy of `a`, which the assignment needs.


def test_reference_variables_give_the_old_value_in_every_run(reference):
    assert reference.names.counts == {(4, 5): 300}


def test_resource_variables_give_the_new_value_in_every_run(resource):
    assert resource.names.counts == {(4, 7): 300}


def test_the_add_on_the_worker_uses_the_copy_of_a_that_the_doubling_needs(reference):
    inputs = reference.names.inputs
    assert inputs["mul"][0] == "a/read_S5"
    assert inputs["add"][0] == inputs["mul"][0]


def test_the_add_on_the_worker_waits_for_the_assignment(reference):
    assert "^Assign_S13" in reference.names.inputs["add"]


def test_with_resource_variables_the_worker_gets_a_second_copy(resource):
    inputs = resource.names.inputs
    assert set(inputs["add"]).isdisjoint(inputs["mul"])
