"""A tensor of a graph has no method `numpy`: its value exists only in a run."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable([1.0, 2.0], name="v")
y = v * 2.0
sess = tf.Session()
sess.run(tf.global_variables_initializer())

# %% tensor raises="AttributeError"
y.numpy()

# %% variable raises="AttributeError"
v.numpy()

# %% run
print(sess.run(y), sess.run(v))
