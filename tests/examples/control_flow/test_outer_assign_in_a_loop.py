import tensorflow.compat.v1 as tf


def test_the_assign_of_a_reference_variable_runs_once(reference):
    assert reference.names.outer == 1


def test_the_assign_of_a_resource_variable_does_not_run_at_all(resource):
    assert resource.names.outer == 0


def test_it_has_no_output_that_could_carry_the_dependency_into_the_loop(resource):
    assert resource.names.add_one.op.outputs == []


def test_an_assign_made_inside_runs_in_each_iteration(run):
    assert run.names.inner == 5


def test_this_is_control_flow_of_the_first_version(run):
    assert not tf.control_flow_v2_enabled()
