"""`tf.global_variables_initializer()` leaves out local variables, which metrics have."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1.0, name="v")
hits, update = tf.metrics.true_positives([1, 0, 1], [1, 1, 1])
sess = tf.Session()
sess.run(tf.global_variables_initializer())

# %% update raises="FailedPreconditionError"
sess.run(update)

# %% initialize_local
sess.run(tf.local_variables_initializer())
print(sess.run(update))
