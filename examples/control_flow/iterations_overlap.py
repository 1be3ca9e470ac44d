"""The iterations of a loop overlap: a read can see the assign of a later iteration."""

# %% build
import collections

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)
sess = tf.Session()


def body(i, total):
    with tf.control_dependencies([tf.assign_add(v, 1)]):
        return i + 1, total + v.read_value()


def totals(body, parallel_iterations):
    loop = tf.while_loop(
        lambda i, total: i < 5, body, [0, 0], parallel_iterations=parallel_iterations
    )
    counts = collections.Counter()
    for _ in range(300):
        sess.run(v.initializer)
        counts[int(sess.run(loop[1]))] += 1
    return counts


# %% count varies=true
overlapping = totals(body, parallel_iterations=10)
print("total 15:", overlapping[15], "times")
print("total 25:", overlapping[25], "times")
print("others:  ", 300 - overlapping[15] - overlapping[25], "times")


# %% fix
def waiting_body(i, total):
    with tf.control_dependencies([total]):
        add = tf.assign_add(v, 1)
    with tf.control_dependencies([add]):
        return i + 1, total + v.read_value()


one_at_a_time = totals(body, parallel_iterations=1)
waiting = totals(waiting_body, parallel_iterations=10)
print("parallel_iterations=1:          ", dict(one_at_a_time))
print("the assign waits for the total: ", dict(waiting))
