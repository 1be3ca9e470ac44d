"""A session runs a rewritten copy of the graph; the result is the same."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
first = tf.square(x, name="first")
second = tf.square(x, name="second")
total = tf.add(first, second, name="total")
scale = tf.add(tf.constant(2.0, name="two"), 3.0, name="scale")
y = tf.multiply(tf.identity(total, name="copy"), scale, name="y")

sess = tf.Session()
result = sess.run(y, {x: 3.0})
operations = len(tf.get_default_graph().get_operations())

print("y:", result)
print("operations in the graph after the run:", operations)
