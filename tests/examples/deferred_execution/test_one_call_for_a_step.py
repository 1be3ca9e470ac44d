from collections import Counter

import numpy as np
import tensorflow as tf


def ratio(seconds, way):
    """How many times longer eager execution takes; the best times suffer least from other load."""
    return min(seconds["eager"]) / min(seconds[way])


def test_a_session_runs_many_small_operations_faster_than_eager_execution(run):
    assert ratio(run.names.small, "Session.run") > 1


def test_a_tf_function_runs_many_small_operations_faster_than_eager_execution(run):
    assert ratio(run.names.small, "tf.function") > 1


def test_large_operations_leave_less_to_win(run):
    for way in ("Session.run", "tf.function"):
        assert ratio(run.names.large, way) < ratio(run.names.small, way)


def operations_built_and_run(step, x):
    with tf.Graph().as_default() as graph:
        fed = tf.compat.v1.placeholder(x.dtype, x.shape)
        result = step(fed)
    options = tf.compat.v1.RunOptions(output_partition_graphs=True)
    metadata = tf.compat.v1.RunMetadata()
    with tf.compat.v1.Session(graph=graph) as sess:
        sess.run(result, {fed: x}, options, metadata)
    built = Counter(op.type for op in graph.get_operations() if op.type != "Placeholder")
    ran = Counter(node.op for part in metadata.partition_graphs for node in part.node)
    return built, ran - Counter(["_Arg", "_Retval"])


def test_the_optimizer_leaves_the_thousand_small_operations_as_they_are(run):
    built, ran = operations_built_and_run(run.names.many_small, np.ones(10, "float32"))
    assert built == ran == {"Maximum": 500, "Tanh": 500}


def test_the_optimizer_leaves_the_eight_large_operations_as_they_are(run):
    built, ran = operations_built_and_run(run.names.few_large, np.ones((512, 512), "float32"))
    assert built == ran == {"MatMul": 4, "Tanh": 4}
