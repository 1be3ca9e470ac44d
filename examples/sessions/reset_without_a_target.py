"""`tf.Session.reset("")` closes the sessions of this process."""

# %% reset raises="CancelledError"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5)
sess = tf.Session()
sess.run(v.initializer)

tf.Session.reset("")
sess.run(v)
