"""A meta graph describes a graph; in eager mode there is none to read it into."""

# %% build
import tempfile

import tensorflow.compat.v1 as tf

folder = tempfile.TemporaryDirectory()
with tf.Graph().as_default():
    w = tf.Variable([1.0, 2.0], name="w")
    y = tf.multiply(w, 10.0, name="y")
    with tf.Session() as sess:
        sess.run(w.initializer)
        path = tf.train.Saver().save(sess, folder.name + "/model")

# %% import_it raises="RuntimeError"
saver = tf.train.import_meta_graph(path + ".meta")

# %% export_it raises="RuntimeError"
meta = tf.train.export_meta_graph()

# %% import_in_a_graph
graph = tf.Graph()
with graph.as_default():
    saver = tf.train.import_meta_graph(path + ".meta")
    with tf.Session() as sess:
        saver.restore(sess, path)
        print(sess.run("y:0"))

# %% export_a_graph
with graph.as_default():
    meta = tf.train.export_meta_graph()
print([node.name for node in meta.graph_def.node if node.op == "Mul"])

# %% values_only
print(tf.train.load_variable(path, "w"))
