"""A delayed write makes a read that does not wait for it show itself."""

# %% build
import collections
import time

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def slow_ten():
    time.sleep(0.001)
    return 10


v = tf.Variable(1, dtype=tf.int64)
value = tf.py_func(slow_ten, [], tf.int64)
value.set_shape([])
write = tf.assign(v, value)
unordered = v + 0
with tf.control_dependencies([write]):
    ordered = v.read_value()

# %% count varies=true
counts = {"unordered": collections.Counter(), "ordered": collections.Counter()}
with tf.Session() as sess:
    for _ in range(300):
        sess.run(v.initializer)
        values = sess.run({"unordered": unordered, "ordered": ordered})
        for name, value in values.items():
            counts[name][int(value)] += 1

print("read       old    new")
for name, count in counts.items():
    print(f"{name:9}  {count[1]:3}    {count[10]:3}")
