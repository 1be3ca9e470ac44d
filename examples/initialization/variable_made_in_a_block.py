"""A variable does not take over the control dependencies of the block it is made in."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

counter = tf.Variable(0)
count = tf.assign_add(counter, 1)
with tf.control_dependencies([count]):
    from_number = tf.Variable(5)
    from_tensor = tf.Variable(tf.constant(5))

# %% run
sess = tf.Session()
sess.run(counter.initializer)
sess.run(from_number.initializer)
after_number = int(sess.run(counter))
sess.run(from_tensor.initializer)
after_tensor = int(sess.run(counter))
print("counter after from_number.initializer:", after_number)
print("counter after from_tensor.initializer:", after_tensor)
