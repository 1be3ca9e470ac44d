"""A `tf.function` keeps program order in a session too, on resource variables."""

# %% order
import collections

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

a = tf.Variable(2, use_resource=True)
b = tf.Variable(3, use_resource=True)


@tf.function
def double_then_add():
    a.assign(a * 2)
    b.assign(a + b)
    return a.read_value(), b.read_value()


both = double_then_add()
init = tf.global_variables_initializer()
sess = tf.Session()

outcomes = collections.Counter()
for _ in range(300):
    sess.run(init)
    outcomes[tuple(int(value) for value in sess.run(both))] += 1

print("(a, b):", dict(outcomes))
