"""`tf.assign(v, v * 2)` raises on an uninitialized variable, because `v * 2` reads it."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v", use_resource=False)
w = tf.Variable(5, name="w", use_resource=True)
double_v = tf.assign(v, v * 2)
double_w = tf.assign(w, w * 2)
sess = tf.Session()

# %% reference raises="FailedPreconditionError"
sess.run(double_v)

# %% resource raises="FailedPreconditionError"
sess.run(double_w)

# %% assign_first
sess.run([tf.assign(v, 3), tf.assign(w, 4)])
values = sess.run([double_v, double_w])
print("v, w:", *values)
