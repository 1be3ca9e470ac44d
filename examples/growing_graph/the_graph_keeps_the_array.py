"""An array that is assigned directly becomes a constant, and the graph keeps it."""

# %% build
import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(tf.zeros([250000]))
value = tf.placeholder(tf.float32, [250000])
assign = tf.assign(v, value)
array = np.ones(250000, np.float32)

sess = tf.Session()
sess.run(v.initializer)


def megabytes():
    return round(sess.graph.as_graph_def().ByteSize() / 1e6)


# %% run
sizes = [megabytes()]
for _ in range(3):
    sess.run(tf.assign(v, array))
    sizes.append(megabytes())

fed_sizes = [megabytes()]
for _ in range(3):
    sess.run(assign, {value: array})
    v.load(array, sess)
    fed_sizes.append(megabytes())

print("megabytes of the graph, array in the graph:", *sizes)
print("megabytes of the graph, array fed:         ", *fed_sizes)
