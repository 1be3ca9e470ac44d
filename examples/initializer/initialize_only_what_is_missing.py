"""Ask the session what is uninitialized, and initialize that without a reset of the rest."""

# %% look
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v")
w = tf.Variable(7, name="w")
report = tf.report_uninitialized_variables()
sess = tf.Session()
sess.run(tf.assign(v, 10))

missing = sess.run(report).tolist()
print("uninitialized:", missing)

# %% initialize
known = tf.global_variables() + tf.local_variables()
chosen = [variable for variable in known if variable.op.name.encode() in missing]
sess.run(tf.variables_initializer(chosen))

missing_now = sess.run(report).tolist()
values = sess.run([v, w])
print("uninitialized:", missing_now)
print("v, w:         ", *values)
