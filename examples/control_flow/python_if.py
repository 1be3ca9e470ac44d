"""A Python `if` decides once, while the graph is built, and does not look at the value."""

# %% equal
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)
print("v == 0:", v == 0)

# %% variable
if v:
    print("v is taken for true")

# %% tensor raises="OperatorNotAllowedInGraphError"
if tf.equal(v, 0):
    print("v is 0")

# %% fix
is_zero = tf.cond(tf.equal(v, 0), lambda: tf.constant("zero"), lambda: tf.constant("not zero"))
sess = tf.Session()
sess.run(v.initializer)
answer = sess.run(is_zero).decode()
print("v is", answer)
