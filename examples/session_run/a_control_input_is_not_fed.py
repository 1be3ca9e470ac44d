"""A feed replaces a tensor. The operation itself still runs for those that wait for it."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

p = tf.placeholder(tf.float32, [])
doubled = p * 2.0
with tf.control_dependencies([doubled]):
    waits = tf.constant(7.0)

sess = tf.Session()

# %% as_input
as_input = sess.run(doubled + 1.0, {doubled: 1.0})
print("doubled as an input, fed:", as_input)

# %% as_control_input raises="InvalidArgumentError"
sess.run(waits, {doubled: 1.0})

# %% copy
with tf.control_dependencies([tf.identity(doubled)]):
    waits_for_copy = tf.constant(7.0)

config = tf.ConfigProto()
config.graph_options.rewrite_options.disable_meta_optimizer = True
results = {}
for optimizer, session in [("on", sess), ("off", tf.Session(config=config))]:
    try:
        results[optimizer] = session.run(waits_for_copy, {doubled: 1.0})
    except tf.errors.InvalidArgumentError:
        results[optimizer] = "InvalidArgumentError"
    print("a copy as the control input, graph optimizer", optimizer, "gives", results[optimizer])

# %% feed_both
both = sess.run(waits, {doubled: 1.0, p: 0.5})
print("doubled and p fed:", both)

with tf.control_dependencies([p]):
    waits_for_p = tf.constant(8.0)
placeholder_fed = sess.run(waits_for_p, {p: 0.5})
print("p as the control input, fed:", placeholder_fed)
