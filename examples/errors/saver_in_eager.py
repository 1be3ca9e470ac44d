"""In eager mode a saver must be told its variables: no graph holds a list of them."""

# %% saver raises="RuntimeError"
import tempfile

import tensorflow.compat.v1 as tf

w = tf.Variable([1.0, 2.0], name="w")
folder = tempfile.TemporaryDirectory()
saver = tf.train.Saver()

# %% list
saver = tf.train.Saver([w])
path = saver.save(None, folder.name + "/by_name")
print(tf.train.list_variables(path))

# %% checkpoint
checkpoint = tf.train.Checkpoint(weights=w)
path = checkpoint.save(folder.name + "/by_object")
w.assign([0.0, 0.0])
checkpoint.restore(path)
print(w.numpy())

# %% graph
with tf.Graph().as_default():
    w = tf.Variable([1.0, 2.0], name="w")
    saver = tf.train.Saver()
    with tf.Session() as sess:
        sess.run(w.initializer)
        path = saver.save(sess, folder.name + "/graph")
print(tf.train.list_variables(path))

# %% old_checkpoint
w = tf.Variable([0.0, 0.0])
tf.train.Saver({"w": w}).restore(None, path)
print(w.numpy())
