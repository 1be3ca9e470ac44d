"""Other writes than `tf.assign` reach what was read of a reference variable, too."""

# %% table
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

WRITES = {
    "tf.assign": lambda v: tf.assign(v, [7.0, 7.0]),
    "tf.assign_add": lambda v: tf.assign_add(v, [6.0, 6.0]),
    "tf.scatter_update": lambda v: tf.scatter_update(v, [0], [7.0]),
    "v[0:1].assign": lambda v: v[0:1].assign([7.0]),
    "optimizer": lambda v: tf.train.GradientDescentOptimizer(6.0).minimize(-v[0]),
}


def read_and_variable(write, use_resource):
    with tf.Graph().as_default(), tf.Session() as sess:
        v = tf.Variable([1.0, 1.0], use_resource=use_resource)
        read = tf.identity(v)
        with tf.control_dependencies([read]):
            written = write(v)
        sess.run(v.initializer)
        value = sess.run([read, getattr(written, "op", written)])[0]
        return value[0], sess.run(v)[0]


table = {}
print("reference resource")
for label, write in WRITES.items():
    table[label] = [read_and_variable(write, kind) for kind in (False, True)]
    (reference, _), (resource, _) = table[label]
    print(f"{reference:<10}{resource:<9}{label}")
