"""Models that are built in a loop pile up in one graph; give each a graph of its own."""

# %% piled_up
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def build_and_run():
    w = tf.Variable(tf.ones([2, 2]))
    y = tf.matmul(w, w)
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        sess.run(y)
    return len(tf.global_variables()), w.op.name


piled_up = [build_and_run() for _ in range(3)]
print("variables in the graph, name of the last:")
for count, name in piled_up:
    print("   ", count, name)

# %% own_graph
own_graph = []
for _ in range(3):
    with tf.Graph().as_default():
        own_graph.append(build_and_run())
for count, name in own_graph:
    print("   ", count, name)
