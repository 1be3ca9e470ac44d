"""A `GraphDef` holds the operations of a graph, not the values of its variables."""

# %% build
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [2], name="x")
w = tf.get_variable("w", initializer=[1.0, 2.0])
y = tf.multiply(w, x, name="y")
sess = tf.Session()
sess.run(w.initializer)
graph_def = sess.graph.as_graph_def()

# %% load
graph = tf.Graph()
with graph.as_default():
    tf.import_graph_def(graph_def, name="")
    print(tf.global_variables())
    init = tf.global_variables_initializer()
other = tf.Session(graph=graph)
other.run(init)

# %% run raises="FailedPreconditionError"
other.run("y:0", {"x:0": [10.0, 10.0]})

# %% freeze
frozen = tf.graph_util.convert_variables_to_constants(sess, graph_def, ["y"])
with tf.Graph().as_default(), tf.Session() as third:
    tf.import_graph_def(frozen, name="")
    print(third.run("y:0", {"x:0": [10.0, 10.0]}))

# %% checkpoint
folder = tempfile.TemporaryDirectory()
path = tf.train.Saver().save(sess, folder.name + "/model")
with tf.Graph().as_default(), tf.Session() as fourth:
    tf.train.import_meta_graph(path + ".meta").restore(fourth, path)
    print(fourth.run("y:0", {"x:0": [10.0, 10.0]}))
