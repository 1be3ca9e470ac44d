"""To run the graph as it was built, two switches of the session must be off."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
scale = tf.add(tf.constant(2.0), 3.0, name="scale")
total = tf.add(tf.square(x), tf.square(x), name="total")
y = tf.multiply(total, scale, name="y")
built = {op.name for op in tf.get_default_graph().get_operations()}


def ran(config):
    options = tf.RunOptions(trace_level=tf.RunOptions.SOFTWARE_TRACE)
    metadata = tf.RunMetadata()
    with tf.Session(config=config) as sess:
        sess.run(y, {x: 3.0}, options, metadata)
    devices = metadata.step_stats.dev_stats
    executed = {stat.node_name for device in devices for stat in device.node_stats}
    return sorted(built & executed)


# %% run
needed = {}
for setting in ("as it comes", "without Grappler", "level L0", "both"):
    config = tf.ConfigProto()
    options = config.graph_options
    if setting in ("without Grappler", "both"):
        options.rewrite_options.disable_meta_optimizer = True
    if setting in ("level L0", "both"):
        options.optimizer_options.opt_level = tf.OptimizerOptions.L0
    needed[setting] = ran(config)
    print(f"{setting:17}", len(needed[setting]), "operations:", *needed[setting])
