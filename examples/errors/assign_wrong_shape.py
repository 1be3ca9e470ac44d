"""An assign needs a value of the variable's shape: nothing is broadcast or resized."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable([1.0, 2.0], name="v")

# %% longer raises="ValueError"
tf.assign(v, [1.0, 2.0, 3.0])

# %% scalar raises="ValueError"
tf.assign(v, 0.0)

# %% same_shape
with tf.Session() as sess:
    sess.run(v.initializer)
    print(sess.run(tf.assign(v, [3.0, 4.0])))
    print(sess.run(tf.assign(v, tf.fill(v.shape, 0.0))))

# %% any_shape
free = tf.Variable([1.0, 2.0], shape=[None], use_resource=True)
with tf.Session() as sess:
    sess.run(free.initializer)
    sess.run(free.assign([1.0, 2.0, 3.0]))
    print(sess.run(free))
