"""An operation that does not need the value does not mind an uninitialized variable."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable([5, 6])
sess = tf.Session()
shape, zeros = sess.run([tf.shape(v), tf.zeros_like(v)])
print("shape:", shape, " zeros:", zeros)

# %% times_zero raises="FailedPreconditionError"
print("v * 0:", sess.run(v * 0))
