"""What one run gives on each kind where the program sets the order."""

# %% table
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def read_then_assign(v, sess):
    read = v.read_value()
    with tf.control_dependencies([read]):
        assign = tf.assign(v, 7)
    return sess.run([read, assign.op])[0]


def output_then_assign(v, sess):
    output = tf.identity(tf.assign(v, 7))
    with tf.control_dependencies([output]):
        assign_again = tf.assign(v, 8)
    return sess.run([output, assign_again.op])[0]


def value_in_block(v, sess):
    with tf.control_dependencies([tf.assign(v, 7)]):
        value = v.value()
    sess.run(value)
    return sess.run(v)


def caching_device(v, sess):
    is_resource = v.op.type == "VarHandleOp"
    cached = tf.Variable(1, caching_device="/cpu:0", use_resource=is_resource)
    sess.run(cached.initializer)
    with tf.control_dependencies([tf.assign(cached, cached + 6)]):
        return sess.run(cached + 0)


ROWS = {
    "assign 7 after a read: the read gives": read_then_assign,
    "assign 8 after an assign of 7: the first output gives": output_then_assign,
    "v.value() in a block on an assign of 7: v becomes": value_in_block,
    "cached v in a block on an assign of 7: the read gives": caching_device,
}

table = {}
print("    reference variable      resource variable")
for label, row in ROWS.items():
    table[label] = []
    for use_resource in (False, True):
        with tf.Graph().as_default(), tf.Session() as sess:
            v = tf.Variable(1, use_resource=use_resource)
            sess.run(v.initializer)
            table[label].append(str(row(v, sess)))
    print(label)
    print("    {:24}{}".format(*table[label]))
