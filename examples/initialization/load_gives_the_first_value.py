"""`v.load` gives an uninitialized variable its value, if the shape fits."""

# %% load
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable([0, 0])
sess = tf.Session()
v.load([5, 6], sess)
value = sess.run(v)
print("v:", value)

# %% shape raises="ValueError"
v.load([5, 6, 7], sess)
