"""A SavedModel is loaded by the very tags under which its graph was saved."""

# %% build
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

folder = tempfile.TemporaryDirectory()
export = folder.name + "/export"
with tf.Graph().as_default(), tf.Session() as sess:
    x = tf.placeholder(tf.float32, [2], name="x")
    w = tf.get_variable("w", initializer=[1.0, 2.0])
    y = tf.multiply(w, x, name="y")
    sess.run(w.initializer)
    tf.saved_model.simple_save(sess, export, {"x": x}, {"y": y})

sess = tf.Session()

# %% load raises="RuntimeError"
tf.saved_model.load(sess, ["train"], export)

# %% load_string raises="RuntimeError"
tf.saved_model.load(sess, "serve", export)

# %% load_serve
meta_graph = tf.saved_model.load(sess, [tf.saved_model.tag_constants.SERVING], export)
print(list(meta_graph.signature_def))
print(sess.run("y:0", {"x:0": [10.0, 10.0]}))
