"""A worker that is not the chief waits until the chief has initialized the shared variables."""

# %% cluster
import socket

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

probes = [socket.socket() for _ in range(3)]
for probe in probes:
    probe.bind(("127.0.0.1", 0))  # a free port
addresses = [f"127.0.0.1:{probe.getsockname()[1]}" for probe in probes]
for probe in probes:
    probe.close()

cluster = tf.train.ClusterSpec({"ps": addresses[:1], "worker": addresses[1:]})
ps = tf.train.Server(cluster, job_name="ps")
workers = [tf.train.Server(cluster, job_name="worker", task_index=index) for index in range(2)]

# %% wait
with tf.device("/job:ps"):
    v = tf.Variable(1, name="v")
missing = tf.report_uninitialized_variables()

chief = tf.Session(workers[0].target)
other = tf.Session(workers[1].target)

found = [other.run(missing).tolist()]
chief.run(v.initializer)
found.append(other.run(missing).tolist())
value = int(other.run(v))
print("missing, before and after the chief's initializer:", *found)
print("v in the other worker:", value)

# %% reset
chief.run(tf.assign(v, 7))
other.run(v.initializer)
after_reset = int(chief.run(v))
print("v in the chief:", after_reset)

# %% no_target raises="InvalidArgumentError"
tf.Session().run(v)
