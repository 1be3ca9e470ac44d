"""A graph cannot use a tensor, a variable or a dataset that was made in eager mode."""

# %% build
import tensorflow.compat.v1 as tf

tf.enable_eager_execution()

x = tf.constant(3.0)
v = tf.Variable(2.0)
dataset = tf.data.Dataset.range(4)

# %% tensor raises="RuntimeError"
with tf.Graph().as_default():
    y = 2.0 * x

# %% variable raises="RuntimeError"
with tf.Session():
    z = v + 1.0

# %% dataset raises="RuntimeError"
with tf.Graph().as_default():
    pairs = dataset.batch(2)

# %% eager
print((2.0 * x).numpy(), (v + 1.0).numpy())

# %% inside
with tf.Graph().as_default(), tf.Session() as sess:
    w = tf.Variable(2.0)
    pairs = tf.data.Dataset.range(4).batch(2)
    pair = tf.data.make_one_shot_iterator(pairs).get_next()
    sess.run(w.initializer)
    print(sess.run(w + 1.0), sess.run(pair))

# %% value
x_value, v_value = x.numpy(), v.numpy()
with tf.Graph().as_default(), tf.Session() as sess:
    p = tf.placeholder(tf.float32, [])
    w = tf.Variable(v_value)
    sess.run(w.initializer)
    print(sess.run(w * p, feed_dict={p: x_value}))


# %% function
@tf.function
def scaled():
    return v * x


print(scaled().numpy())
