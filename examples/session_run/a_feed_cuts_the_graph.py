"""A feed takes the place of any tensor, and what would have computed it does not run."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

calls = tf.Variable(0, name="calls")
count = tf.assign_add(calls, 1)
x = tf.constant(2.0, name="x")
with tf.control_dependencies([count]):
    y = tf.square(x, name="y")
z = y + 1.0

sess = tf.Session()
sess.run(calls.initializer)

# %% run
feeds = {"nothing": {}, "x": {x: 10.0}, "y": {y: 10.0}}
results = {}
for name, feed in feeds.items():
    results[name] = sess.run(z, feed), sess.run(calls)
    print(f"fed {name:7}  z is {results[name][0]:5}  calls of count: {results[name][1]}")
