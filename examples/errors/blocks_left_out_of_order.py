"""A block that makes a graph or a session the default must be left before those around it."""

# %% build
import contextlib

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def squares(numbers):
    with tf.Graph().as_default():
        x = tf.placeholder(tf.int32, [])
        y = x * x
        sess = tf.Session()
        for number in numbers:
            yield sess.run(y, {x: number})


# %% generators raises="AssertionError"
first, second = squares([1, 2]), squares([3, 4])
for a, b in zip(first, second):
    print(a, b)

# %% interactive raises="AssertionError"
first_session = tf.InteractiveSession()
second_session = tf.InteractiveSession()
first_session.close()


# %% yield_outside
def squares(numbers):
    graph = tf.Graph()
    with graph.as_default():
        x = tf.placeholder(tf.int32, [])
        y = x * x
    with contextlib.closing(tf.Session(graph=graph)) as sess:
        for number in numbers:
            yield sess.run(y, {x: number})


for a, b in zip(squares([1, 2]), squares([3, 4])):
    print(a, b)

# %% last_opened_first
with tf.Session() as outer, tf.Session() as inner:
    print(tf.get_default_session() is inner)
