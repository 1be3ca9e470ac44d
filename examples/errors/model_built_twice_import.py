"""`import_meta_graph` builds the whole model; next to the same model it is there twice."""

# %% build
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

folder = tempfile.TemporaryDirectory()
w = tf.Variable([1.0, 2.0], name="w")
y = tf.multiply(w, 10.0, name="y")
with tf.Session() as sess:
    sess.run(w.initializer)
    path = tf.train.Saver().save(sess, folder.name + "/model")

# %% import_beside
tf.train.import_meta_graph(path + ".meta")
print([v.op.name for v in tf.global_variables()])

# %% save raises="ValueError"
tf.train.Saver()

# %% import_alone
with tf.Graph().as_default(), tf.Session() as sess:
    saver = tf.train.import_meta_graph(path + ".meta")
    saver.restore(sess, path)
    print(sess.run("y:0"))
