"""Neither the order of the fetches nor that of the Python lines is an order of execution."""

# %% build
import collections

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1)
init = v.initializer

add = tf.assign(v, v + 10)
times = tf.assign(v, v * 10)
late_add = tf.assign(v, v + 10)  # as add, but created after times

# %% count varies=true
runs = {
    "add, times": [add, times],
    "times, add": [times, add],
    "times, late add": [times, late_add],
    "late add, times": [late_add, times],
}
counts = {}
with tf.Session() as sess:
    for order, fetches in runs.items():
        counts[order] = collections.Counter()
        for _ in range(300):
            sess.run(init)
            sess.run(fetches)
            counts[order][int(sess.run(v))] += 1

print("fetched          v=110    v=20    v=11    v=10")
for order, count in counts.items():
    print(f"{order:15} ", *(f"{count[value]:5}" for value in (110, 20, 11, 10)), sep="  ")

# %% two_runs
sess = tf.Session()
sess.run(init)
sess.run(add)
sess.run(times)
in_two_runs = sess.run(v)
print("in two runs:", in_two_runs)
