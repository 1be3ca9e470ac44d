"""A running mean, as a program for a session."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, shape=[])
total = tf.Variable(0.0)
count = tf.Variable(0.0)

add_x = tf.assign_add(total, x)
add_one = tf.assign_add(count, 1.0)
with tf.control_dependencies([add_x, add_one]):
    mean = total.read_value() / count.read_value()

# %% run
sess = tf.Session()
sess.run(tf.global_variables_initializer())

means = [float(sess.run(mean, feed_dict={x: number})) for number in [2.0, 4.0, 9.0]]
print("means:", means)
