"""`tf.gradients` walks a graph; in eager mode a tape records what it differentiates."""

# %% gradients raises="RuntimeError"
import tensorflow.compat.v1 as tf

w = tf.Variable(2.0)
x = tf.constant(3.0)
y = w * x
grads = tf.gradients(y, [w, x])

# %% tape
with tf.GradientTape() as tape:
    tape.watch(x)
    y = w * x
grads = tape.gradient(y, [w, x])
print(*[grad.numpy() for grad in grads])


# %% function
@tf.function
def slopes(x):
    return tf.gradients(w * x, [w, x])


print(*[grad.numpy() for grad in slopes(x)])

# %% graph
with tf.Graph().as_default():
    w = tf.Variable(2.0)
    x = tf.placeholder(tf.float32, [])
    grads = tf.gradients(w * x, [w, x])
    with tf.Session() as sess:
        sess.run(w.initializer)
        print(*sess.run(grads, feed_dict={x: 3.0}))
