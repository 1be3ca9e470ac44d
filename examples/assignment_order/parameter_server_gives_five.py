"""With reference variables on a parameter server, the add in the block gets the old value."""

# %% cluster
import collections
import socket

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

probes = [socket.socket() for _ in range(2)]
for probe in probes:
    probe.bind(("127.0.0.1", 0))  # a free port
addresses = [f"127.0.0.1:{probe.getsockname()[1]}" for probe in probes]
for probe in probes:
    probe.close()

cluster = tf.train.ClusterSpec({"ps": addresses[:1], "worker": addresses[1:]})
ps = tf.train.Server(cluster, job_name="ps")
worker = tf.train.Server(cluster, job_name="worker")

# %% program
with tf.device(tf.train.replica_device_setter(cluster=cluster)):
    a = tf.Variable(2, name="a")
    b = tf.Variable(3, name="b")

    assign_a = tf.assign(a, a * 2)
    with tf.control_dependencies([assign_a]):
        assign_b = tf.assign(b, a + b)

# %% count
init = tf.global_variables_initializer()
sess = tf.Session(worker.target)
counts = collections.Counter()
for _ in range(300):
    sess.run(init)
    sess.run(assign_b)
    counts[tuple(int(value) for value in sess.run([a, b]))] += 1

for values, times in counts.items():
    print("a, b are", values, "after", times, "of 300 runs")

# %% received
metadata = tf.RunMetadata()
options = tf.RunOptions(output_partition_graphs=True)
sess.run(assign_b, options=options, run_metadata=metadata)

inputs = {}
for part in metadata.partition_graphs:
    for node in part.node:
        if "/job:worker" in node.device and node.name in ("mul", "add"):
            inputs[node.name] = list(node.input)
            print("on the worker,", node.name, "reads", inputs[node.name])
