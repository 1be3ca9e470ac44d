"""None has no dtype and no shape, so it cannot become a tensor."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

used = tf.Variable(2.0, name="used")
unused = tf.Variable(3.0, name="unused")
grads = tf.gradients(used * used, [used, unused])

# %% clip raises="ValueError"
clipped = [tf.clip_by_value(grad, -1.0, 1.0) for grad in grads]

# %% multiply raises="ValueError"
used * None

# %% which
print([grad is None for grad in grads])

# %% skip
clipped = [tf.clip_by_value(grad, -1.0, 1.0) for grad in grads if grad is not None]
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for value in sess.run(clipped):
        print(value)
