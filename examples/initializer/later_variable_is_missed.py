"""An initializer covers the variables that exist when it is made, not those made later."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v")
init = tf.global_variables_initializer()
w = tf.Variable(7, name="w")

sess = tf.Session()
sess.run(init)
value = sess.run(v)
print("v:", value)

# %% read raises="FailedPreconditionError"
sess.run(w)

# %% fix
sess.run(tf.variables_initializer([w]))
values = sess.run([v, w])
print("v, w:", *values)
