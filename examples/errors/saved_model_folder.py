"""A SavedModel is a folder; it is loaded by the folder's path."""

# %% build
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

sess = tf.Session()

# %% load raises="OSError"
tf.saved_model.load(sess, ["serve"], "no_such_folder")

# %% load_file raises="OSError"
tf.saved_model.load(sess, ["serve"], "no_such_folder/saved_model.pb")

# %% save
folder = tempfile.TemporaryDirectory()
export = folder.name + "/export"
with tf.Graph().as_default(), tf.Session() as other:
    x = tf.placeholder(tf.float32, [2], name="x")
    w = tf.get_variable("w", initializer=[1.0, 2.0])
    y = tf.multiply(w, x, name="y")
    other.run(w.initializer)
    tf.saved_model.simple_save(other, export, {"x": x}, {"y": y})
print(sorted(tf.gfile.ListDirectory(export)))

# %% load_folder
print(tf.saved_model.loader.maybe_saved_model_directory(export))
tf.saved_model.load(sess, ["serve"], export)
print(sess.run("y:0", {"x:0": [10.0, 10.0]}))
