"""The optimizer replaces the graph by a smaller one with the same result."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
squares = tf.square(x) + tf.square(x)
scale = tf.constant(2.0) + tf.constant(3.0)
y = tf.multiply(tf.identity(squares), scale, name="y")

# %% run
as_written = tf.ConfigProto()
as_written.graph_options.rewrite_options.disable_meta_optimizer = True
as_written.graph_options.optimizer_options.opt_level = tf.OptimizerOptions.L0
options = tf.RunOptions(trace_level=tf.RunOptions.SOFTWARE_TRACE)
options.output_partition_graphs = True


def run_with(config):
    metadata = tf.RunMetadata()
    with tf.Session(config=config) as sess:
        value = sess.run(y, {x: 3.0}, options, metadata)
    graphs, devices = metadata.partition_graphs, metadata.step_stats.dev_stats
    types = {node.name: node.op for graph in graphs for node in graph.node}
    executed = [stat.node_name for device in devices for stat in device.node_stats]
    ran = [types[name] for name in executed if name in types]
    return value, sorted(op for op in ran if not op.startswith("_"))


value_off, ran_off = run_with(as_written)
value_on, ran_on = run_with(tf.ConfigProto())

print("optimizer off:", value_off, "from", len(ran_off), "operations:", *ran_off)
print("optimizer on: ", value_on, "from", len(ran_on), "operations:", *ran_on)
