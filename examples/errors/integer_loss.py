"""An optimizer needs a loss that is a float, computed from variables that are floats."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3, name="w")
loss = tf.square(w - 5)
optimizer = tf.train.GradientDescentOptimizer(0.25)

# %% minimize raises="ValueError"
train = optimizer.minimize(loss)

# %% float
w = tf.Variable(3.0, name="w_float")
loss = tf.square(w - 5.0)
train = optimizer.minimize(loss)
with tf.Session() as sess:
    sess.run(w.initializer)
    sess.run(train)
    print(sess.run(w))
