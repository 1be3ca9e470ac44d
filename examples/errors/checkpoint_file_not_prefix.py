"""A checkpoint is opened by its path, which is the name of none of its files."""

# %% build
import os
import pathlib
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable([1.0, 2.0], name="w")
saver = tf.train.Saver()
sess = tf.Session()
sess.run(w.initializer)
folder = tempfile.TemporaryDirectory()
path = saver.save(sess, folder.name + "/model.ckpt")
print("\n".join(sorted(tf.gfile.ListDirectory(folder.name))))
here = pathlib.Path.cwd()

# %% restore raises="DataLossError"
os.chdir(folder.name)
try:
    saver.restore(sess, "model.ckpt.meta")
finally:
    os.chdir(here)

# %% restore_index raises="NotFoundError"
os.chdir(folder.name)
try:
    saver.restore(sess, "model.ckpt.index")
finally:
    os.chdir(here)

# %% restore_path
saver.restore(sess, folder.name + "/model.ckpt")
print(sess.run(w))
