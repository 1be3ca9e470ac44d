import pytest


def test_the_message_names_the_tensor_and_the_key(run):
    said = str(run.raised["run"])
    assert "The value of a feed cannot be a tf.Tensor object." in said
    assert "batch" in said
    assert "x:0" in said


def test_the_value_of_the_tensor_can_be_fed(run):
    assert run.printed["run_first"] == "[2 3]\n"


def test_a_placeholder_with_a_tensor_as_default_needs_no_feed_and_can_be_fed(run):
    assert run.printed["connect"] == "[2 3] [1 3]\n"


@pytest.mark.parametrize(
    ("use_resource", "error"), [(False, ValueError), (True, NotImplementedError)]
)
def test_a_variable_is_no_value_either(run, use_resource, error):
    tf = run.names.tf
    said = (
        "only available when eager" if use_resource else "setting an array element with a sequence"
    )
    with tf.Graph().as_default(), tf.Session() as sess:
        x = tf.placeholder(tf.float32, [])
        v = tf.Variable(1.0, use_resource=use_resource)
        with pytest.raises(error, match=said):
            sess.run(x, {x.name: v})
