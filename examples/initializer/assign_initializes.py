"""`tf.assign` on an uninitialized variable does not raise: it gives the variable its value."""

# %% assign
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v")
assign = tf.assign(v, 10)
initialized = tf.is_variable_initialized(v)
sess = tf.Session()

before = sess.run(initialized)
returned = sess.run(assign)
after = sess.run(initialized)
value = sess.run(v)

print("initialized before:", before)
print("assign returned:   ", returned)
print("initialized after: ", after)
print("v:                 ", value)
