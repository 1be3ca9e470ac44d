import pytest


def test_the_message_names_the_shape_of_the_value_and_the_placeholder(run):
    assert "Cannot feed value of shape (4, 28, 28) for Tensor" in str(run.raised["images"])
    assert "(?, 784)" in str(run.raised["images"])


def test_one_example_lacks_the_dimension_of_the_batch(run):
    assert "Cannot feed value of shape (784,)" in str(run.raised["one"])


def test_an_empty_list_is_reported_by_its_shape(run):
    assert "Cannot feed value of shape (0,)" in str(run.raised["none"])


def test_reshaped_data_fits(run):
    assert run.printed["reshape"] == "[784. 784. 784. 784.]\n"
    assert run.printed["batch_of_one"] == "[784.]\n"


def test_class_numbers_become_rows(run):
    assert run.printed["one_hot"] == "[[0. 0. 1.]\n [1. 0. 0.]]\n"
    with pytest.raises(ValueError, match=r"Cannot feed value of shape \(2,\)"):
        run.names.sess.run("labels:0", {"labels:0": run.names.classes})


def test_none_takes_any_size_and_a_placeholder_without_shape_any_value(run):
    with run.names.sess.graph.as_default():
        run.names.tf.placeholder("float32", name="any")
    for value in (1.0, [1.0], [[1.0, 2.0]]):
        run.names.sess.run("any:0", {"any:0": value})
    for batch in (0, 1, 7):
        fed = {"x:0": run.names.np.ones([batch, 784])}
        assert run.names.sess.run("Sum:0", fed).shape == (batch,)


def test_a_value_is_not_stretched_to_the_shape_of_the_placeholder(run):
    with run.names.sess.graph.as_default():
        run.names.tf.placeholder("float32", [2, 3], name="fixed")
    for shape in ([1, 3], [3], [2, 1]):
        with pytest.raises(ValueError, match="Cannot feed value of shape"):
            run.names.sess.run("fixed:0", {"fixed:0": run.names.np.ones(shape)})


def test_an_array_for_a_sparse_placeholder_raises_it_too(run):
    tf = run.names.tf
    with run.names.sess.graph.as_default():
        sparse = tf.sparse_placeholder("float32", [1, 2])
        dense = tf.sparse_tensor_to_dense(sparse)
    with pytest.raises(ValueError, match="Cannot feed value of shape"):
        run.names.sess.run(dense, {sparse: run.names.np.ones([3, 2])})
    value = tf.SparseTensorValue([[0, 1]], [7.0], [1, 2])
    assert run.names.sess.run(dense, {sparse: value}).tolist() == [[0.0, 7.0]]
