"""Reading an uninitialized variable raises; the message depends on the kind of variable."""

# %% reference raises="FailedPreconditionError"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v", use_resource=False)
with tf.Session() as sess:
    sess.run(v)

# %% resource raises="FailedPreconditionError"
w = tf.Variable(7, name="w", use_resource=True)
other = tf.Variable(9, name="other", use_resource=True)
sess = tf.Session()
sess.run(w)

# %% resource_after_another raises="FailedPreconditionError"
sess.run(other.initializer)
sess.run(w)

# %% fix
sess.run(tf.global_variables_initializer())
values = sess.run([v, w, other])
print("v, w, other:", *values)
