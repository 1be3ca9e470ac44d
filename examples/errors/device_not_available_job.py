"""A graph for a cluster needs a session that is connected to it, or no placements."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.device("/job:ps/task:0"):
    v = tf.get_variable("v", initializer=5.0)
sess = tf.Session()

# %% run raises="InvalidArgumentError"
sess.run(v.initializer)

# %% target
server = tf.train.Server({"ps": ["127.0.0.1:0"]}, job_name="ps", task_index=0)
with tf.Session(server.target) as sess:
    sess.run(v.initializer)
    print(sess.run(v))

# %% clear_devices
meta_graph = tf.train.export_meta_graph()
with tf.Graph().as_default(), tf.Session() as sess:
    tf.train.import_meta_graph(meta_graph, clear_devices=True)
    imported = tf.global_variables()[0]
    sess.run(imported.initializer)
    print(sess.run(imported))
