"""A restore asks the checkpoint for every variable of the saver, by its name."""

# %% build
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

folder = tempfile.TemporaryDirectory()
with tf.Graph().as_default(), tf.Session() as sess:
    kernel = tf.Variable([1.0, 2.0], name="kernel")
    bias = tf.Variable(0.5, name="bias")
    sess.run(tf.global_variables_initializer())
    path = tf.train.Saver().save(sess, folder.name + "/model")

kernel = tf.Variable([0.0, 0.0], name="kernel")
offset = tf.Variable(0.0, name="offset")
sess = tf.Session()

# %% restore raises="NotFoundError"
tf.train.Saver().restore(sess, path)

# %% compare
print("in the checkpoint:", tf.train.list_variables(path))
print("in the graph:", [v.op.name for v in tf.global_variables()])

# %% rename
saver = tf.train.Saver({"kernel": kernel, "bias": offset})
saver.restore(sess, path)
print(*sess.run([kernel, offset]))

# %% restore_what_is_there
saved = {name for name, shape in tf.train.list_variables(path)}
there = [v for v in tf.global_variables() if v.op.name in saved]
sess.run(tf.global_variables_initializer())
tf.train.Saver(there).restore(sess, path)
print(*sess.run([kernel, offset]))
