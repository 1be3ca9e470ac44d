def test_one_tensor_alone_raises(run):
    assert "Iterating over a symbolic `tf.Tensor` is not allowed" in run.errors["tensor"]
