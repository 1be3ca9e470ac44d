"""A feed replaces a tensor of a graph, and an eager tensor is in none."""

# %% build
import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()

x = tf.constant([0.0, 0.0])
v = tf.Variable([0.0, 0.0])
y = 2.0 * x + v
sess = tf.Session()

# %% tensor raises="TypeError"
sess.run(y, feed_dict={x: [1.0, 2.0]})

# %% variable raises="TypeError"
sess.run(y, feed_dict={v: [1.0, 2.0]})

# %% graph
with tf.Graph().as_default():
    x = tf.placeholder(tf.float32, [2])
    y = 2.0 * x
    with tf.Session() as sess:
        print(sess.run(y, feed_dict={x: [1.0, 2.0]}))


# %% function
def double(x):
    return 2.0 * tf.convert_to_tensor(x)


print(double([1.0, 2.0]).numpy())
