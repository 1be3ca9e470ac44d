"""`latest_checkpoint` raises nothing where it finds nothing: it returns None."""

# %% build
import pathlib
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(1.0, name="w")
saver = tf.train.Saver()
sess = tf.Session()
folder = tempfile.TemporaryDirectory()

# %% look
path = tf.train.latest_checkpoint(folder.name)
print(path)

# %% restore raises="ValueError"
saver.restore(sess, path)

# %% restore_or_initialize
if path is None:
    print("nothing to restore; the folder holds", tf.gfile.ListDirectory(folder.name))
    sess.run(w.initializer)
else:
    saver.restore(sess, path)
print(sess.run(w))

# %% after_a_save
saver.save(sess, folder.name + "/model")
path = tf.train.latest_checkpoint(folder.name)
print(pathlib.Path(path).name)
saver.restore(sess, path)
