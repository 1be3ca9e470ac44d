def test_a_function_cannot_assign_to_a_reference_variable(run):
    assert run.errors["reference"] == (
        "TypeError: In op 'Assign', input types ([tf.int32, tf.int32]) "
        "are not compatible with expected types ([tf.int32_ref, tf.int32])"
    )
