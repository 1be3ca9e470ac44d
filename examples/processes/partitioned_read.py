"""The whole of a partitioned variable does not wait for a block; its parts do."""

# %% build
import collections

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.get_variable(
    "v", shape=[2], initializer=tf.ones_initializer(), partitioner=tf.fixed_size_partitioner(2)
)
parts = list(v)
write = tf.group(*[tf.assign(part, [2.0]) for part in parts])
with tf.control_dependencies([write]):
    forms = {
        "v": tf.identity(v),
        "its parts": tf.concat([part.read_value() for part in parts], axis=0),
    }

# %% count varies=true
init = tf.global_variables_initializer()
sess = tf.Session()
counts = {}
for form, tensor in forms.items():
    counts[form] = collections.Counter()
    for _ in range(400):
        sess.run(init)
        counts[form][tuple(sess.run(tensor).tolist())] += 1

for form, count in counts.items():
    old, new = count[1.0, 1.0], count[2.0, 2.0]
    print(f"{form:9}  old {old:3} times, new {new:3}, one of each {400 - old - new:3}")
