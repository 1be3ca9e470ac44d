"""Freezing wants names of operations of the graph, without the number of the output."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [2], name="x")
w = tf.get_variable("w", initializer=[1.0, 2.0])
with tf.name_scope("model"):
    y = tf.multiply(w, x, name="output")
sess = tf.Session()
sess.run(w.initializer)
graph_def = sess.graph.as_graph_def()

# %% freeze raises="AssertionError"
tf.graph_util.convert_variables_to_constants(sess, graph_def, ["output"])

# %% with_number raises="AssertionError"
tf.graph_util.convert_variables_to_constants(sess, graph_def, ["model/output:0"])

# %% ask_the_tensor
print(y.name, "is an output of", y.op.name)
frozen = tf.graph_util.convert_variables_to_constants(sess, graph_def, [y.op.name])
print(frozen.node[-1].name)

# %% search
print([node.name for node in graph_def.node if node.name.endswith("output")])
