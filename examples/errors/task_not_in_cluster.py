"""A server must be one of the tasks that its cluster lists."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

cluster = tf.train.ClusterSpec({"ps": ["127.0.0.1:0"], "worker": ["127.0.0.1:0"]})

# %% task raises="InternalError"
tf.train.Server(cluster, job_name="worker", task_index=1)

# %% job raises="InternalError"
tf.train.Server(cluster, job_name="workers", task_index=0)

# %% look
for job in cluster.jobs:
    print(job, cluster.task_indices(job))

# %% right
server = tf.train.Server({"worker": ["127.0.0.1:0"]}, job_name="worker", task_index=0)
with tf.Session(server.target) as sess:
    print(sess.run(tf.constant(7)))
