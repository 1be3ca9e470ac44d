"""Only a variable can be assigned to; what is computed from it is a tensor."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable([1.0, 2.0], name="w")
w = tf.identity(w, name="weights")

# %% assign raises="AttributeError"
tf.assign(w, [3.0, 4.0])

# %% add raises="AttributeError"
tf.assign_add(w, [3.0, 4.0])

# %% scatter raises="AttributeError"
tf.scatter_update(w, [0], [3.0])

# %% initializer raises="AttributeError"
tf.variables_initializer([w])

# %% keep_both
v = tf.Variable([1.0, 2.0], name="v")
y = tf.identity(v, name="y")
with tf.Session() as sess:
    sess.run(tf.variables_initializer([v]))
    print(sess.run(tf.assign(v, [3.0, 4.0])))
    print(sess.run(y))

# %% find
graph = tf.get_default_graph()
found = [one for one in tf.global_variables() if one.name == "v:0"]
print(found[0] is v, graph.get_tensor_by_name("v:0") is v)
