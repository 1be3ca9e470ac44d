"""In TensorFlow 2 the operations run at once, and the session's graph stays empty."""

# %% build
import tensorflow.compat.v1 as tf

x = tf.constant(2)
sess = tf.Session()

# %% run raises="RuntimeError"
sess.run(x)

# %% block
with tf.Graph().as_default():
    x = tf.constant(2)
    sess = tf.Session()
print(sess.run(x))
