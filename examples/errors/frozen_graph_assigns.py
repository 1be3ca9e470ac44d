"""A frozen graph has constants for variables, and nothing can be assigned to a constant."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [2], name="x")
w = tf.get_variable("w", initializer=[1.0, 2.0])
y = tf.multiply(w, x, name="y")
sess = tf.Session()
sess.run(w.initializer)

# %% freeze_all
graph_def = sess.graph.as_graph_def()
names = [node.name for node in graph_def.node]
frozen = tf.graph_util.convert_variables_to_constants(sess, graph_def, names)

# %% load raises="ValueError"
with tf.Graph().as_default():
    tf.import_graph_def(frozen)

# %% freeze_outputs
frozen = tf.graph_util.convert_variables_to_constants(sess, graph_def, ["y"])
print([node.op for node in frozen.node])

# %% load_it
with tf.Graph().as_default(), tf.Session() as other:
    x, y = tf.import_graph_def(frozen, return_elements=["x:0", "y:0"])
    print(other.run(y, {x: [10.0, 10.0]}))
