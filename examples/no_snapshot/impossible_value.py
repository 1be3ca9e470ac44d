"""`v * 3 - v * 2` can differ from every value that `v` ever had, on both kinds."""

# %% count varies=true
import collections

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

SIZE = 150_000


def what_it_saw(low, high, before):
    whole = "old" if low == before else "new"
    mixed = "2 and 4" if low < high else whole
    return "8 or -2" if low < 2 or high > 4 else mixed


def seen(use_resource, read_once):
    v = tf.Variable(tf.fill([SIZE], 2.0), use_resource=use_resource)
    old = v + 0.0 if read_once else v
    with tf.control_dependencies([old] if read_once else []):
        assigns = [tf.assign(v, tf.fill([SIZE], value)).op for value in (4.0, 2.0)]
    should_be_v = old * 3.0 - old * 2.0
    ends = [tf.reduce_min(should_be_v), tf.reduce_max(should_be_v)]

    counts = collections.Counter()
    with tf.Session() as sess:
        sess.run(v.initializer)
        for i in range(300):
            low, high, _ = sess.run([*ends, assigns[i % 2]])
            counts[what_it_saw(low, high, (2, 4)[i % 2])] += 1
    return counts


counts = {"reference": seen(False, False), "resource": seen(True, False)}
for kind, count in counts.items():
    for outcome in ("old", "new", "2 and 4", "8 or -2"):
        print(f"{kind:9}  {outcome:8} {count[outcome]:3} times")

# %% mend
mended = {"reference": seen(False, True), "resource": seen(True, True)}
for kind, count in mended.items():
    print(f"{kind:9} ", *count, " in", count["old"], "runs")
