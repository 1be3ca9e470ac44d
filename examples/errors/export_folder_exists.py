"""A SavedModel is written into a folder of its own, which must not hold anything yet."""

# %% build
import os
import pathlib
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [2], name="x")
w = tf.get_variable("w", initializer=[1.0, 2.0])
y = tf.multiply(w, x, name="y")
sess = tf.Session()
sess.run(w.initializer)
folder = tempfile.TemporaryDirectory()
tf.saved_model.simple_save(sess, folder.name + "/export", {"x": x}, {"y": y})
here = pathlib.Path.cwd()

# %% save_again raises="AssertionError"
os.chdir(folder.name)
try:
    tf.saved_model.simple_save(sess, "export", {"x": x}, {"y": y})
finally:
    os.chdir(str(here))

# %% next_version
versions = folder.name + "/versions"
for version in ("1", "2"):
    tf.saved_model.simple_save(sess, versions + "/" + version, {"x": x}, {"y": y})
print(sorted(tf.gfile.ListDirectory(versions)))

# %% replace
tf.gfile.DeleteRecursively(folder.name + "/export")
tf.saved_model.simple_save(sess, folder.name + "/export", {"x": x}, {"y": y})
print(sorted(tf.gfile.ListDirectory(folder.name + "/export")))
