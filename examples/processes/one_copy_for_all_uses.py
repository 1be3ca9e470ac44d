"""In one run a tensor is sent to a device once, however many operations there use it."""

# %% cluster
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

# %% count
options = tf.RunOptions(output_partition_graphs=True)
setter = tf.train.replica_device_setter(cluster=cluster)
received = {}
for kind, cache in (("reference", None), ("resource", None), ("resource", "/job:worker")):
    with tf.Graph().as_default(), tf.device(setter), tf.Session(worker.target) as sess:
        v = tf.Variable(1, use_resource=kind == "resource", caching_device=cache)
        uses = [v * 2, v * 3, v * 4]
        sess.run(v.initializer)
        metadata = tf.RunMetadata()
        sess.run(uses, options=options, run_metadata=metadata)
    nodes = [node for part in metadata.partition_graphs for node in part.node]
    copies = [node for node in nodes if node.op == "_Recv" and "/job:worker" in node.device]
    received[kind, cache] = len(copies)
    print(f"{kind:9}  caching_device={cache}: the worker receives {len(copies)}")
