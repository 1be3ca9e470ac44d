"""Turn eager execution on first; a graph for sessions can still be built in its own block."""

# %% enable
import tensorflow.compat.v1 as tf

tf.enable_eager_execution()

x = tf.constant(2)
print((3 * x).numpy())

# %% graph
with tf.Graph().as_default():
    y = tf.placeholder(tf.int32, [])
    tripled = 3 * y
    with tf.Session() as sess:
        print(sess.run(tripled, feed_dict={y: 5}))
