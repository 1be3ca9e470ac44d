"""The optimizer drops a control dependency on an operation without a side effect."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5.0, name="v")
x = tf.placeholder(tf.float32, [], name="x")
square = tf.square(x, name="square")
count = tf.assign_add(v, 1.0, name="count")
with tf.control_dependencies([square, count]):
    y = tf.add(x, 1.0, name="y")

# %% run
sess = tf.Session()
sess.run(tf.global_variables_initializer())
result = sess.run(y, {x: 3.0})
after = sess.run(v)
print("y:", result)
print("v:", after)
