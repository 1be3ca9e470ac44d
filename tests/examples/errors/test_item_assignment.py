def test_item_assignment_to_a_variable_raises(reference, resource):
    said = "'RefVariable' object does not support item assignment"
    assert said in str(reference.raised["variable"])
    said = "'ResourceVariable' object does not support item assignment"
    assert said in str(resource.raised["variable"])


def test_item_assignment_to_a_tensor_raises(run):
    assert "Tensor' object does not support item assignment" in str(run.raised["tensor"])


def test_assigning_to_a_slice_is_an_operation(run):
    assert run.printed["variable_slice"] == "[9. 2. 3.]\n[9. 8. 7.]\n"
    assert list(run.names.sess.run(run.names.v)) == [9.0, 8.0, 7.0]


def test_a_changed_tensor_is_a_new_tensor(run):
    assert run.printed["new_tensor"] == "[9. 2. 3.]\n[9. 2. 3.]\n"
    assert list(run.names.sess.run(run.names.t)) == [1.0, 2.0, 3.0]


def test_stack_makes_a_tensor_of_a_list(run):
    tf = run.names.tf
    with tf.Graph().as_default(), tf.Session() as sess:
        elements = [tf.constant(one) for one in (1.0, 2.0)]
        assert list(sess.run(tf.stack(elements))) == [1.0, 2.0]
