"""A variable fetched in the run that assigns it comes back old or new."""

# %% count varies=true
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def old_and_new(v):
    value = tf.placeholder(tf.int32, shape=[])
    assign = tf.assign(v, value)
    sess = tf.Session()
    sess.run(v.initializer)
    old = new = 0
    for i in range(300):
        fetched, _ = sess.run([v, assign], feed_dict={value: i + 1})
        old += int(fetched == i)
        new += int(fetched == i + 1)
    return old, new


reference = old_and_new(tf.Variable(0, use_resource=False))
resource = old_and_new(tf.Variable(0, use_resource=True))
print("reference variable: {} old, {} new".format(*reference))
print("resource variable:  {} old, {} new".format(*resource))
