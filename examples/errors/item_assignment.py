"""Python's `x[i] = value` changes neither a variable nor a tensor of a graph."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable([1.0, 2.0, 3.0], name="v")
t = tf.constant([1.0, 2.0, 3.0])
sess = tf.Session()
sess.run(v.initializer)

# %% variable raises="TypeError"
v[0] = 9.0

# %% tensor raises="TypeError"
t[0] = 9.0

# %% variable_slice
print(sess.run(v[0].assign(9.0)))
print(sess.run(tf.scatter_update(v, [1, 2], [8.0, 7.0])))

# %% new_tensor
is_first = tf.equal(tf.range(3), 0)
print(sess.run(tf.where(is_first, tf.fill([3], 9.0), t)))
print(sess.run(tf.tensor_scatter_update(t, [[0]], [9.0])))
