"""What an earlier read of a reference variable gives when the variable grows."""

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

# %% count varies=true
setter = tf.train.replica_device_setter(cluster=cluster)
counts = {}
for place, device, target in (("process", None, ""), ("server", setter, worker.target)):
    with tf.Graph().as_default(), tf.device(device), tf.Session(target) as sess:
        a = tf.Variable([2, 2], validate_shape=False, use_resource=False)
        assign_a = tf.assign(a, tf.concat([a, a], axis=0), validate_shape=False)
        with tf.control_dependencies([assign_a]):
            forms = {"a": a, "a.read_value()": a.read_value(), "assign_a": assign_a}
            sizes = {form: tf.size(tensor) for form, tensor in forms.items()}
        counts.update({(place, form): collections.Counter() for form in forms})
        for _ in range(300):
            sess.run(a.initializer)
            for form, size in sess.run(sizes).items():
                counts[place, form][int(size)] += 1

for (place, form), count in counts.items():
    print(f"{place:7}  {form:14}  size 2: {count[2]} times, size 4: {count[4]} times")
