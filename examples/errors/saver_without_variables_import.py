"""`import_meta_graph` returns None where the graph has no variables to restore."""

# %% build
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

folder = tempfile.TemporaryDirectory()
file = folder.name + "/frozen.meta"
with tf.Graph().as_default():
    x = tf.placeholder(tf.float32, [2], name="x")
    y = tf.multiply(x, 10.0, name="y")
    tf.train.export_meta_graph(file)

# %% load
saver = tf.train.import_meta_graph(file)
print(saver)
sess = tf.Session()

# %% restore raises="AttributeError"
saver.restore(sess, folder.name + "/frozen")

# %% run_without
print(sess.run("y:0", {"x:0": [1.0, 2.0]}))
