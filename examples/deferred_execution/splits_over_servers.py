"""A session gives each server its part of the graph, with the transfers added."""

# %% servers
import socket

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

sockets = [socket.socket(), socket.socket()]
for each in sockets:
    each.bind(("127.0.0.1", 0))  # a free port
addresses = [f"127.0.0.1:{each.getsockname()[1]}" for each in sockets]
for each in sockets:
    each.close()

cluster = tf.train.ClusterSpec({"ps": addresses[:1], "worker": addresses[1:]})
ps = tf.train.Server(cluster, job_name="ps")
worker = tf.train.Server(cluster, job_name="worker")

# %% run
with tf.device("/job:ps"):
    w = tf.Variable(3.0, name="w")
with tf.device("/job:worker"):
    y = tf.square(w, name="y")

sess = tf.Session(worker.target)
sess.run(tf.global_variables_initializer())
metadata = tf.RunMetadata()
options = tf.RunOptions(output_partition_graphs=True)
result = sess.run(y, None, options, metadata)

parts = {}
for graph in metadata.partition_graphs:
    parts[graph.node[0].device] = sorted(node.op for node in graph.node)
print("y:", result)
for device in sorted(parts):
    print(device)
    print("  part of the graph:", *parts[device])
