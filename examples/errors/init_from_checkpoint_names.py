"""An assignment map pairs names of the checkpoint with variables that the graph has."""

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
    with tf.variable_scope("old"):
        kernel = tf.get_variable("kernel", initializer=[1.0, 2.0])
    sess.run(kernel.initializer)
    tf.train.Saver().save(sess, "model")

with tf.variable_scope("new"):
    kernel = tf.get_variable("kernel", initializer=[0.0, 0.0])
    bias = tf.get_variable("bias", initializer=0.5)

# %% scope raises="ValueError"
tf.train.init_from_checkpoint("model", {"old/": "new/"})

# %% saved_name raises="ValueError"
tf.train.init_from_checkpoint("model", {"old/bias": "new/bias"})

# %% variable raises="ValueError"
tf.train.init_from_checkpoint("model", {"old/kernel": "new/weights"})

# %% shape raises="ValueError"
tf.train.init_from_checkpoint("model", {"old/kernel": "new/bias"})

# %% compare
saved = dict(tf.train.list_variables("model"))
print("in the checkpoint:", saved)
print("in the graph:", {v.op.name: v.shape.as_list() for v in tf.global_variables()})

# %% map_what_fits
assignment_map = {}
for v in tf.global_variables():
    name = v.op.name.replace("new/", "old/")
    if saved.get(name) == v.shape.as_list():
        assignment_map[name] = v
tf.train.init_from_checkpoint("model", assignment_map)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(*sess.run([kernel, bias]))
os.chdir(str(here))
