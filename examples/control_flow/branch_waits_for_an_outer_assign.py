"""An assign made outside runs even if only the branch not taken waits for it."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)
set_v = tf.assign(v, 1)


def wait_for_set_v():
    with tf.control_dependencies([set_v]):
        return tf.constant(10)


result = tf.cond(tf.constant(False), wait_for_set_v, lambda: tf.constant(20))
sess = tf.Session()
sess.run(v.initializer)
taken = int(sess.run(result))
after = int(sess.run(v))
print("result:", taken, " v:", after)
