"""The outputs of two additions, fetched together, both show the second on a reference variable."""

# %% fetch
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def two_additions(v, keep):
    first = keep(tf.assign_add(v, 1))
    with tf.control_dependencies([first]):
        second = keep(tf.assign_add(v, 1))
    sess = tf.Session()
    sess.run(v.initializer)
    return [int(value) for value in sess.run([first, second])]


reference = tf.Variable(0, use_resource=False)
resource = tf.Variable(0, use_resource=True)

by_identity = [two_additions(v, tf.identity) for v in (reference, resource)]
print("reference: {}  resource: {}".format(*by_identity))

# %% copy
by_copy = [two_additions(v, lambda output: output + 0) for v in (reference, resource)]
print("reference: {}  resource: {}".format(*by_copy))
