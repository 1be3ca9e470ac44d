"""A variable lives on the task where it is placed; without a placement each worker has its own."""

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


# %% program
def client(index):
    """What each worker process runs: a graph and a session of its own."""
    with tf.Graph().as_default():
        with tf.device("/job:ps"):
            on_ps = tf.Variable(0, name="on_ps")
        unplaced = tf.Variable(0, name="unplaced")
        sess = tf.Session(workers[index].target)
        steps = [tf.assign_add(on_ps, 1), tf.assign_add(unplaced, 1)]
        return sess, [on_ps, unplaced], steps, tf.global_variables_initializer()


# %% run
clients = [client(0), client(1)]
for sess, _, _, initializer in clients:
    sess.run(initializer)
for (sess, _, steps, _), times in zip(clients, (3, 1)):
    for _ in range(times):
        sess.run(steps)

seen = []
for index, (sess, variables, _, _) in enumerate(clients):
    seen.append([int(value) for value in sess.run(variables)])
    print(f"worker {index}: on_ps {seen[-1][0]}, unplaced {seen[-1][1]}")
