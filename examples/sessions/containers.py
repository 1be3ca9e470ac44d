"""A container groups what a server keeps; `tf.Session.reset` can clear one of them."""

# %% run raises="FailedPreconditionError"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

server = tf.train.Server.create_local_server()
variables = {}
for container in ("job1", "job2"):
    with tf.container(container):
        variables[container] = tf.Variable(5, name="of_" + container)
sess = tf.Session(server.target)
sess.run(tf.global_variables_initializer())

tf.Session.reset(server.target, ["job1"])

sess = tf.Session(server.target)
kept = int(sess.run(variables["job2"]))
print("of_job2:", kept)
sess.run(variables["job1"])
