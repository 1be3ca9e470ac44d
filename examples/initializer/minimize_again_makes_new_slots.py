"""A second optimizer makes new variables, which an earlier report does not know."""

# %% again
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5.0, name="v")
step = tf.train.AdamOptimizer(0.1).minimize(tf.square(v))
report = tf.report_uninitialized_variables()
sess = tf.Session()
sess.run(tf.global_variables_initializer())

step = tf.train.AdamOptimizer(0.1).minimize(tf.square(v))
later_report = tf.report_uninitialized_variables()
missing = sess.run(report).tolist()
missing_later = sorted(sess.run(later_report).tolist())

print("report made before:", missing)
print("report made after: ", missing_later)
