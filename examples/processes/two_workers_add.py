"""Adding on the server loses no update of two workers; adding on the worker does."""

# %% cluster
import socket
import threading

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
forms = {
    "assign_add": lambda v: tf.assign_add(v, 1, use_locking=True),
    "assign(v, v + 1)": lambda v: tf.assign(v, v + 1, use_locking=True),
}
steps = []
for index in range(2):
    setter = tf.train.replica_device_setter(
        cluster=cluster, worker_device=f"/job:worker/task:{index}"
    )
    with tf.Graph().as_default(), tf.device(setter):
        variables = {form: tf.Variable(0) for form in forms}
        sess = tf.Session(workers[index].target)
        sess.run(tf.global_variables_initializer())
        steps.append((sess, [add(variables[form]).op for form, add in forms.items()]))


def work(sess, adds):
    for _ in range(150):
        sess.run(adds)


# %% count varies=true
threads = [threading.Thread(target=work, args=step) for step in steps]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

values = dict(zip(forms, map(int, sess.run(list(variables.values())))))
for form, value in values.items():
    print(f"{form:16}  {value} after 300 additions")
