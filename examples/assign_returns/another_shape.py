"""The shape of an assigned value is checked when it is built, and when it runs."""

# %% build raises="ValueError"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable([1, 2], use_resource=False)
w = tf.Variable([1, 2], use_resource=True)
tf.assign(v, [1, 2, 3])

# %% run raises="InvalidArgumentError"
value = tf.placeholder(tf.int32)  # of any shape
assign_v = tf.assign(v, value)

sess = tf.Session()
sess.run(assign_v, feed_dict={value: [1, 2, 3]})

# %% validate_shape
sess.run(tf.assign(v, [1, 2, 3], validate_shape=False))
v_value = sess.run(v)
print("value:", v_value, " static shape:", v.shape)

# %% resource_build raises="ValueError"
tf.assign(w, [1, 2, 3], validate_shape=False)

# %% resource_uninitialized
assign_w = tf.assign(w, value)
sess.run(assign_w, feed_dict={value: [1, 2, 3]})
w_value = sess.run(w)
print("value:", w_value, " static shape:", w.shape)

# %% resource_run raises="InvalidArgumentError"
sess.run(assign_w, feed_dict={value: [1, 2]})

# %% resource_unknown
u = tf.Variable([1, 2], use_resource=True, shape=tf.TensorShape(None))
sess.run(tf.assign(u, [1, 2, 3]))
u_value = sess.run(u)
print("value:", u_value, " static shape:", u.shape)
