"""A variable made with `collections=[]` is covered by no initializer but its own."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v", collections=[])
w = tf.Variable(7, name="w")
report = tf.report_uninitialized_variables()
initialized = tf.is_variable_initialized(v)

sess = tf.Session()
sess.run([tf.global_variables_initializer(), tf.local_variables_initializer()])
reported = sess.run(report).tolist()
v_initialized = sess.run(initialized)
print("reported as uninitialized:", reported)
print("v is initialized:         ", v_initialized)

# %% read raises="FailedPreconditionError"
sess.run(v)

# %% fix
sess.run(v.initializer)
value = sess.run(v)
print("v:", value)
