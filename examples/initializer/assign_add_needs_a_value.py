"""`tf.assign_add` raises on an uninitialized variable, with a type for each kind."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v", use_resource=False)
w = tf.Variable(7, name="w", use_resource=True)
add_v = tf.assign_add(v, 1)
add_w = tf.assign_add(w, 1)
sess = tf.Session()

# %% reference raises="FailedPreconditionError"
sess.run(add_v)

# %% resource raises="NotFoundError"
sess.run(add_w)

# %% fix
sess.run(tf.global_variables_initializer())
values = sess.run([add_v, add_w])
print("v, w:", *values)
