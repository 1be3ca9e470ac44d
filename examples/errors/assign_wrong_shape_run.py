"""A value whose shape is unknown while building is checked in the run."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable([1.0, 2.0], name="v")
x = tf.placeholder(tf.float32)
add = tf.assign_add(v, x)
assign = tf.assign(v, x)
sess = tf.Session()
sess.run(v.initializer)

# %% add_scalar raises="InvalidArgumentError"
sess.run(add, {x: 1.0})

# %% longer raises="InvalidArgumentError"
sess.run(assign, {x: [1.0, 2.0, 3.0]})

# %% checked
y = tf.placeholder(tf.float32, [2])
checked = tf.assign(v, y)
print(sess.run(checked, {y: [3.0, 4.0]}))
