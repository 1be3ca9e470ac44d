def test_shapes_that_do_not_broadcast_raise_in_the_run(run):
    assert str(run.raised["subtract"].message).count("Incompatible shapes: [2] vs. [3]") == 1
    assert run.raised["subtract"].op.name == "sub"


def test_a_product_of_matrices_that_do_not_fit_raises_in_the_run(run):
    message = "Matrix size-incompatible: In[0]: [1,2], In[1]: [3,1]"
    assert message in run.raised["matmul"].message


def test_the_shapes_can_be_asked_for_in_a_run(run):
    assert run.printed["ask"] == "[2]\n[3]\n"


def test_equal_shapes_work(run):
    assert run.printed["same_batch"] == "[ 0.5 -0.5]\n"


def test_a_column_and_a_row_broadcast_to_a_table(run):
    table = "[[ 0.5 -0.5]\n [ 0.5 -0.5]\n [ 0.5 -0.5]]\n"
    assert run.printed["broadcast"] == table


def test_a_dimension_of_one_fits_any_other(run):
    fed = {"labels:0": [1.0, 2.0, 3.0], "guesses:0": [1.0]}
    assert list(run.names.sess.run("sub:0", fed)) == [0.0, 1.0, 2.0]
