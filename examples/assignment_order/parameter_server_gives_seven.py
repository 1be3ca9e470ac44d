"""On a parameter server, three ways to write it and one kind of variable give the new value."""

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

# %% program
forms = {
    "the assign's output": lambda a, b, assign_a: tf.assign(b, assign_a + b),
    "read_value()": lambda a, b, assign_a: tf.assign(b, a.read_value() + b),
    "assign_add": lambda a, b, assign_a: tf.assign_add(b, a),
    "resource variables": lambda a, b, assign_a: tf.assign(b, a + b),
}
assigns = {}
with tf.device(tf.train.replica_device_setter(cluster=cluster)):
    for form, build in forms.items():
        a = tf.Variable(2, use_resource=form == "resource variables")
        b = tf.Variable(3, use_resource=form == "resource variables")
        assign_a = tf.assign(a, a * 2)
        with tf.control_dependencies([assign_a]):
            assigns[form] = build(a, b, assign_a)

# %% count
init = tf.global_variables_initializer()
sess = tf.Session(worker.target)
seen = {form: set() for form in forms}
for _ in range(300):
    sess.run(init)
    for form, value in sess.run(assigns).items():
        seen[form].add(int(value))

for form, values in seen.items():
    print(f"{form:20} b:", values)
