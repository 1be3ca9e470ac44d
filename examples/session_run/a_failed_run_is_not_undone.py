"""A run that raises keeps what it had written by then."""

# %% run raises="InvalidArgumentError"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1)
assign = tf.assign(v, 10)
loss = tf.placeholder(tf.float32, [])
with tf.control_dependencies([assign]):
    checked = tf.check_numerics(loss, "loss")

sess = tf.Session()
sess.run(v.initializer)
sess.run(checked, {loss: float("nan")})

# %% after
after = sess.run(v)
print("v:", after)
