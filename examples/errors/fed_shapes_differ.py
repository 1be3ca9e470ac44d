"""Dimensions that are unknown while building are compared in the run."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels = tf.placeholder(tf.float32, [None], name="labels")
guesses = tf.placeholder(tf.float32, [None], name="guesses")
rows = tf.placeholder(tf.float32, [None, None], name="rows")
error = labels - guesses
product = tf.matmul(rows, tf.ones([3, 1]))
sess = tf.Session()

# %% subtract raises="InvalidArgumentError"
sess.run(error, {labels: [1.0, 0.0], guesses: [0.5, 0.5, 0.5]})

# %% matmul raises="InvalidArgumentError"
sess.run(product, {rows: [[1.0, 2.0]]})

# %% ask
for tensor in [labels, guesses]:
    print(sess.run(tf.shape(tensor), {labels: [1.0, 0.0], guesses: [0.5, 0.5, 0.5]}))

# %% same_batch
print(sess.run(error, {labels: [1.0, 0.0], guesses: [0.5, 0.5]}))

# %% broadcast
column = tf.reshape(guesses, [-1, 1])
print(sess.run(labels - column, {labels: [1.0, 0.0], guesses: [0.5, 0.5, 0.5]}))
