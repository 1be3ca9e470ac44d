"""A name is found only if it is complete: scopes, suffix and output number."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.name_scope("model"):
    x = tf.placeholder(tf.float32, name="x")
    y = tf.negative(x, name="y")

sess = tf.Session()
graph = sess.graph

# %% tensor raises="KeyError"
graph.get_tensor_by_name("y:0")

# %% operation raises="KeyError"
graph.get_operation_by_name("y")

# %% output raises="KeyError"
graph.get_tensor_by_name("model/y:1")

# %% fetch raises="ValueError"
sess.run("y:0", feed_dict={x: 1.0})

# %% feed raises="TypeError"
sess.run(y, feed_dict={"x:0": 1.0})

# %% names
print([op.name for op in graph.get_operations()])

# %% full_name
print(sess.run("model/y:0", feed_dict={"model/x:0": 1.0}))
