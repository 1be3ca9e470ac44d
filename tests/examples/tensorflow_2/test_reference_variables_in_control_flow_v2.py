def test_the_two_switches_give_reference_variables_and_control_flow_v2(run):
    assert type(run.names.v).__name__ == "RefVariable"
    assert "control flow v2: True" in run.printed["switch"]


def test_an_assign_in_a_branch_fails_when_it_is_built(run):
    assert run.errors["branch"] == (
        "TypeError: In op 'Assign', input types ([tf.int32, tf.int32]) "
        "are not compatible with expected types ([tf.int32_ref, tf.int32])"
    )


def test_the_assign_works_with_the_control_flow_of_tf1(run):
    assert run.names.after == 10
