"""A run executes the operations that its fetches need, and no others."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
w = tf.Variable(3.0, name="w")
y = tf.multiply(w, x, name="y")
loss = tf.square(y, name="loss")
double = tf.assign(w, 2.0 * w, name="double")
init = tf.global_variables_initializer()

built = {op.name for op in tf.get_default_graph().get_operations()}
print("operations in the graph:", len(built))

# %% trace
config = tf.ConfigProto()  # run the graph as it was built
config.graph_options.rewrite_options.disable_meta_optimizer = True
config.graph_options.optimizer_options.opt_level = tf.OptimizerOptions.L0
sess = tf.Session(config=config)
sess.run(init)
options = tf.RunOptions(trace_level=tf.RunOptions.SOFTWARE_TRACE)


def ran(fetch, feed=None):
    metadata = tf.RunMetadata()
    sess.run(fetch, feed, options, metadata)
    devices = metadata.step_stats.dev_stats
    executed = {stat.node_name for device in devices for stat in device.node_stats}
    return sorted(built & executed)


# %% run
needed = {
    "y, x fed": ran(y, {x: 2.0}),
    "loss, x fed": ran(loss, {x: 2.0}),
    "loss, y fed": ran(loss, {y: 6.0}),
}
w_before = sess.run(w)
needed["double"] = ran(double)
w_after = sess.run(w)

for fetch, names in needed.items():
    print(f"{fetch:12} ran {len(names)}:", *names)
print("w before and after the run of double:", w_before, w_after)
