"""`tf.reset_default_graph` raises while a block of a session or graph is open."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

values = []
with tf.Session() as sess:
    values.append(int(sess.run(tf.constant(1))))

# %% session raises="AssertionError"
with tf.Session() as sess:
    tf.reset_default_graph()

# %% graph raises="AssertionError"
with tf.Graph().as_default():
    tf.reset_default_graph()

# %% before_the_block
for number in range(3):
    tf.reset_default_graph()
    x = tf.constant(number)
    with tf.Session() as sess:
        values.append(int(sess.run(x)))
print(values)

# %% own_graphs
for number in range(3):
    with tf.Graph().as_default(), tf.Session() as sess:
        values.append(int(sess.run(tf.constant(number))))
print(values)
