"""`y` is the name of an operation, and `y:0` that of its first output, a tensor."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, name="x")
y = tf.multiply(x, 2.0, name="y")
sess = tf.Session()
graph = sess.graph

# %% feed raises="TypeError"
sess.run(y, feed_dict={"x": 3.0})

# %% get_tensor raises="ValueError"
graph.get_tensor_by_name("y")

# %% get_unknown raises="ValueError"
graph.get_tensor_by_name("prediction")

# %% get_operation raises="ValueError"
graph.get_operation_by_name("y:0")

# %% fetch
print(sess.run("y", feed_dict={"x:0": 3.0}))

# %% with_output
print(sess.run("y:0", feed_dict={"x:0": 3.0}))
print(graph.get_tensor_by_name("y:0") is y, graph.get_operation_by_name("y") is y.op)
print(y.name, y.op.name)
