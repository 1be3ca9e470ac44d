"""Reads and assigns run in the order of their paths, not in the order of their lines."""

# %% build
import collections

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1)

assign_2 = tf.assign(v, 2)
first = v * 10
assign_3 = tf.assign(v, 3)
second = v * 10

# %% count varies=true
fetches = [assign_2.op, first, assign_3.op, second]
sess = tf.Session()
counts = collections.Counter()
for _ in range(300):
    sess.run(v.initializer)
    values = sess.run(fetches)
    counts[int(values[1]), int(values[3])] += 1

for one in (10, 20, 30):
    print(f"first is {one}:", *(f"second {two}: {counts[one, two]:3}" for two in (10, 20, 30)))

# %% order
with tf.control_dependencies([assign_2]):
    first = v.read_value() * 10
with tf.control_dependencies([first]):
    assign_3 = tf.assign(v, 3)
with tf.control_dependencies([assign_3]):
    second = v.read_value() * 10

ordered = set()
for _ in range(300):
    sess.run(v.initializer)
    ordered.add(tuple(int(value) for value in sess.run([first, second])))
print("first, second:", ordered)
