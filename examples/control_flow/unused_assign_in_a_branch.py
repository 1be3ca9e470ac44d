"""An assign that a branch or a loop body makes and does not use is not run."""

# %% unused
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)


def add_one(i):
    tf.assign_add(v, 1)
    return i + 1


def add_one_first(i):
    with tf.control_dependencies([tf.assign_add(v, 1)]):
        return i + 1


def v_after(body):
    branch = tf.cond(tf.constant(True), lambda: body(tf.constant(0)), lambda: tf.constant(0))
    loop = tf.while_loop(lambda i: i < 5, body, [0])
    values = []
    for fetch in (branch, loop):
        sess.run(v.initializer)
        sess.run(fetch)
        values.append(int(sess.run(v)))
    return values


sess = tf.Session()
unused = v_after(add_one)
print("v after the branch and after the loop:", *unused)

# %% fix
waited_for = v_after(add_one_first)
print("v after the branch and after the loop:", *waited_for)
