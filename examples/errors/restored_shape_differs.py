"""A checkpoint's value goes into a variable of the same shape only."""

# %% build
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def build(classes):
    kernel = tf.Variable(tf.ones([2, 2]), name="kernel")
    logits = tf.Variable(tf.zeros([2, classes]), name="logits")
    return kernel, logits


folder = tempfile.TemporaryDirectory()
with tf.Graph().as_default(), tf.Session() as sess:
    kernel, logits = build(classes=3)
    sess.run([kernel.assign(tf.fill([2, 2], 5.0)), logits.initializer])
    path = tf.train.Saver().save(sess, folder.name + "/model")

kernel, logits = build(classes=4)
saver = tf.train.Saver()
sess = tf.Session()

# %% restore raises="InvalidArgumentError"
saver.restore(sess, path)

# %% compare
saved = dict(tf.train.list_variables(path))
for v in tf.global_variables():
    print(v.op.name, v.shape.as_list(), "in the checkpoint:", saved[v.op.name])

# %% restore_what_fits
fits = [v for v in tf.global_variables() if v.shape.as_list() == saved[v.op.name]]
sess.run(tf.global_variables_initializer())
tf.train.Saver(fits).restore(sess, path)
print("kernel:", sess.run(kernel).tolist())
print("logits:", sess.run(logits).tolist())
