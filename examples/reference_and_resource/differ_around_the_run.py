"""Control flow, a checkpoint and a fed array treat the two kinds differently."""

# %% table
import tempfile

import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def assign_in_control_flow_v2(use_resource):
    v = tf.Variable(1, use_resource=use_resource)
    tf.enable_control_flow_v2()
    try:
        tf.cond(tf.constant(True), lambda: tf.identity(tf.assign(v, 2)), lambda: 0)
    finally:
        tf.disable_control_flow_v2()


def checkpoint_of_another_shape(use_resource):
    with tempfile.TemporaryDirectory() as folder, tf.Session() as sess:
        three = tf.Variable([1, 2, 3], use_resource=use_resource)
        two = tf.Variable([1, 2], use_resource=use_resource)
        sess.run(three.initializer)
        path = tf.train.Saver({"v": three}).save(sess, folder + "/saved")
        tf.train.Saver({"v": two}).restore(sess, path)
        return f"{two.shape} holds {sess.run(two)}"


def array_changed_after_the_run(use_resource):
    memory = np.ones(64 * 2, np.float32)
    start = -memory.ctypes.data % 64 // 4
    array = memory[start : start + 64]  # starts at a multiple of 64 bytes
    v = tf.Variable(np.zeros(64, np.float32), use_resource=use_resource)
    with tf.Session() as sess:
        v.load(array, sess)
        array[:] = 99
        return sess.run(v)[0]


def answer(row, use_resource):
    with tf.Graph().as_default():
        try:
            return str(row(use_resource) or "no error")
        except Exception as error:
            return type(error).__name__


ROWS = {
    "tf.assign in a branch of control flow v2": assign_in_control_flow_v2,
    "restore 3 numbers into a variable of 2": checkpoint_of_another_shape,
    "v.load(array), then array[:] = 99: v[0] is": array_changed_after_the_run,
}

table = {}
print("    reference variable      resource variable")
for label, row in ROWS.items():
    table[label] = [answer(row, kind) for kind in (False, True)]
    print(label)
    print("    {:24}{}".format(*table[label]))
