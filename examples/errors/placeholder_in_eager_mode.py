"""`tensorflow.compat.v1` has `tf.placeholder`, but it needs a graph, not eager mode."""

# %% placeholder raises="RuntimeError"
import tensorflow.compat.v1 as tf

x = tf.placeholder(tf.float32, [])


# %% function
@tf.function
def double(x):
    return 2.0 * x


print(double(tf.constant(3.0)).numpy())

# %% graph
with tf.Graph().as_default():
    x = tf.placeholder(tf.float32, [])
    y = 2.0 * x
    with tf.Session() as sess:
        print(sess.run(y, feed_dict={x: 3.0}))

# %% switch
tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [])
y = 2.0 * x
with tf.Session() as sess:
    print(sess.run(y, feed_dict={x: 3.0}))
