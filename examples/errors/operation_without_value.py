"""An operation that only has an effect, such as a training step, has no value."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(1.0, name="w")
train = tf.train.GradientDescentOptimizer(0.25).minimize(w * w)
sess = tf.Session()
sess.run(tf.global_variables_initializer())

# %% identity raises="TypeError"
tf.identity(train)

# %% arithmetic raises="TypeError"
train * 2.0

# %% evaluate raises="AttributeError"
train.eval(session=sess)

# %% result raises="TypeError"
loss_value = sess.run(train)
print(loss_value * 2.0)

# %% run_and_read
train.run(session=sess)
print(sess.run(w))

# %% read_after
with tf.control_dependencies([train]):
    after = w.read_value()
print(sess.run(after))
