"""`import_meta_graph` takes the name of a file: the checkpoint's path and `.meta`."""

# %% build
import os
import pathlib
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

here = pathlib.Path.cwd()
folder = tempfile.TemporaryDirectory()
os.chdir(folder.name)
with tf.Graph().as_default(), tf.Session() as sess:
    w = tf.get_variable("w", initializer=[1.0, 2.0])
    tf.multiply(w, 10.0, name="y")
    sess.run(w.initializer)
    path = tf.train.Saver().save(sess, "model.ckpt", global_step=100)
print("\n".join(sorted(tf.gfile.ListDirectory("."))))

# %% without_the_step raises="OSError"
tf.train.import_meta_graph("model.ckpt.meta")

# %% without_the_ending raises="OSError"
tf.train.import_meta_graph("model.ckpt-100")

# %% whole_name
with tf.Graph().as_default(), tf.Session() as sess:
    saver = tf.train.import_meta_graph("model.ckpt-100.meta")
    saver.restore(sess, "model.ckpt-100")
    print(sess.run("y:0"))
    saver.save(sess, "small.ckpt", write_meta_graph=False)

# %% no_meta_file
print(tf.gfile.Exists("small.ckpt.meta"))
with tf.Graph().as_default(), tf.Session() as sess:
    w = tf.get_variable("w", [2])
    y = tf.multiply(w, 10.0, name="y")
    saver = tf.train.Saver()
    saver.restore(sess, "small.ckpt")
    print(sess.run(y))
    saver.export_meta_graph("small.ckpt.meta")
print(tf.gfile.Exists("small.ckpt.meta"))
os.chdir(str(here))
