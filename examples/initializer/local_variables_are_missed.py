"""`tf.global_variables_initializer` does not cover local variables."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v")
count = tf.Variable(0, name="count", collections=[tf.GraphKeys.LOCAL_VARIABLES])
mean, update_mean = tf.metrics.mean([1.0, 3.0])

print("global:", [variable.op.name for variable in tf.global_variables()])
print("local: ", [variable.op.name for variable in tf.local_variables()])

# %% read raises="FailedPreconditionError"
sess = tf.Session()
sess.run(tf.global_variables_initializer())
sess.run(count)

# %% fix
sess.run(tf.local_variables_initializer())
value = sess.run(count)
updated = sess.run(update_mean)
print("count:", value)
print("mean: ", updated)
