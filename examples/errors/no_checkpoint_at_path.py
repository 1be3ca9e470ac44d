"""`restore` takes the path that `save` returned, and something must have been saved there."""

# %% build
import pathlib
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable([1.0, 2.0], name="w")
saver = tf.train.Saver()
sess = tf.Session()

# %% restore raises="ValueError"
saver.restore(sess, "model.ckpt")

# %% inspect raises="NotFoundError"
tf.train.list_variables("model.ckpt")

# %% save
folder = tempfile.TemporaryDirectory()
sess.run(w.initializer)
path = saver.save(sess, folder.name + "/model.ckpt", global_step=100)
print("\n".join(sorted(tf.gfile.ListDirectory(folder.name))))

# %% restore_what_was_saved
print(pathlib.Path(path).name)
saver.restore(sess, path)
print(sess.run(w))
