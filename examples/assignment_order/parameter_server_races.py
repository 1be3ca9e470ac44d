"""On parameter servers, what `a` gives inside the block can be a race."""

# %% cluster
import collections
import socket

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

probes = [socket.socket() for _ in range(3)]
for probe in probes:
    probe.bind(("127.0.0.1", 0))  # a free port
addresses = [f"127.0.0.1:{probe.getsockname()[1]}" for probe in probes]
for probe in probes:
    probe.close()

cluster = tf.train.ClusterSpec({"ps": addresses[:2], "worker": addresses[2:]})
ps_0 = tf.train.Server(cluster, job_name="ps", task_index=0)
ps_1 = tf.train.Server(cluster, job_name="ps", task_index=1)
worker = tf.train.Server(cluster, job_name="worker")

# %% program
assigns = {}
with tf.device(tf.train.replica_device_setter(cluster=cluster)):

    def variables():
        return tf.Variable(2), tf.Variable(3)  # the first on one server, the second on the other

    a, b = variables()
    with tf.control_dependencies([tf.assign(a, 4)]):
        assigns["assign a constant"] = tf.assign(b, a + b)

    a, b = variables()
    with tf.control_dependencies([tf.assign(a, a * 2)]):
        assigns["assign_add"] = tf.assign_add(b, a)

    a, b = variables()
    assigns["the assign's output"] = tf.assign(b, tf.assign(a, a * 2) + b)

# %% count varies=true
init = tf.global_variables_initializer()
sess = tf.Session(worker.target)
counts = {form: collections.Counter() for form in assigns}
for _ in range(300):
    sess.run(init)
    for form, value in sess.run(assigns).items():
        counts[form][int(value)] += 1

for form, count in counts.items():
    print(f"{form:20} b is 5: {count[5]} times, 7: {count[7]} times")
