def test_a_product_of_matrices_that_do_not_fit_raises(run):
    assert "Dimensions must be equal, but are 3 and 4 for " in str(run.raised["matmul"])
    assert "with input shapes: [?,3], [4,2]." in str(run.raised["matmul"])


def test_a_sum_of_shapes_that_do_not_broadcast_raises(run):
    assert "Dimensions must be equal, but are 3 and 2 for " in str(run.raised["add"])


def test_concat_needs_the_other_dimensions_equal(run):
    assert "Dimension 0 in both shapes must be equal" in str(run.raised["concat"])


def test_matmul_needs_matrices(run):
    assert "Shape must be rank 2 but is rank 1 for " in str(run.raised["rank"])


def test_the_shapes_are_known_while_building(run):
    assert run.printed["shapes"] == "[None, 3] [4, 2] [3]\n"


def test_shapes_that_fit_work(run):
    assert run.printed["fitting"] == "[[7. 7.]] [[6.]]\n"


def test_a_size_of_one_fits_any_other(run):
    with run.names.x.graph.as_default():
        total = run.names.tf.ones([4, 1]) + run.names.tf.ones([1, 3])
    assert total.shape.as_list() == [4, 3]
