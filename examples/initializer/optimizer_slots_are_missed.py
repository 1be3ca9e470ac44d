"""`minimize` makes variables of the optimizer, which an initializer made before it misses."""

# %% train
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5.0, name="v")
init = tf.global_variables_initializer()
step = tf.train.AdamOptimizer(0.1).minimize(tf.square(v))
report = tf.report_uninitialized_variables()

sess = tf.Session()
sess.run(init)
missing = sorted(sess.run(report).tolist())
print("uninitialized:", missing)
try:
    sess.run(step)
except tf.errors.FailedPreconditionError as error:
    message = str(error)
    print("the step raised FailedPreconditionError")

# %% fix
init = tf.global_variables_initializer()
sess.run(init)
missing_now = sess.run(report).tolist()
sess.run(step)
value = sess.run(v)
print("uninitialized:", missing_now)
print("v after a step is below its start:", value < 5.0)
