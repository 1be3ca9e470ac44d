"""A loss compares each label with a prediction, so their shapes must agree."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels = tf.placeholder(tf.float32, [None], name="labels")
logits = tf.placeholder(tf.float32, [None, 1], name="logits")
classes = tf.placeholder(tf.int32, [None, 1], name="classes")
scores = tf.placeholder(tf.float32, [None, 10], name="scores")

# %% squared raises="ValueError"
tf.losses.mean_squared_error(labels, logits)

# %% sigmoid raises="ValueError"
tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits)

# %% sparse raises="ValueError"
tf.nn.sparse_softmax_cross_entropy_with_logits(labels=classes, logits=scores)

# %% squeeze
loss = tf.losses.mean_squared_error(labels, tf.squeeze(logits, axis=1))
with tf.Session() as sess:
    print(sess.run(loss, {labels: [1.0, 2.0, 3.0], logits: [[1.0], [2.0], [3.0]]}))

# %% silent
error = labels - logits
with tf.Session() as sess:
    print(sess.run(error, {labels: [1.0, 2.0, 3.0], logits: [[1.0], [2.0], [3.0]]}))
