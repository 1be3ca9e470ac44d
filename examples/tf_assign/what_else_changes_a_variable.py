"""`load`, an optimizer, `Saver.restore` and the initializer change a variable too."""

# %% run
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1.0)
train = tf.train.GradientDescentOptimizer(0.25).minimize(v * v)
saver = tf.train.Saver()
init = tf.global_variables_initializer()
sess = tf.Session()

sess.run(init)
print("initializer:", sess.run(v))

v.load(6.0, sess)
print("load:       ", sess.run(v))

sess.run(train)
print("optimizer:  ", sess.run(v))

with tempfile.TemporaryDirectory() as folder:
    checkpoint = saver.save(sess, folder + "/model")
    v.load(8.0, sess)
    print("load:       ", sess.run(v))
    saver.restore(sess, checkpoint)
print("restore:    ", sess.run(v))

sess.run(init)
print("initializer:", sess.run(v))
