"""On a server a variable outlives its sessions, and its name is its identity."""

# %% shared
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

server = tf.train.Server.create_local_server()
v = tf.Variable(1, name="v")
count = tf.assign_add(v, 1)

seen = {}
one = tf.Session(server.target)
one.run(v.initializer)
one.run(count)
two = tf.Session(server.target)
seen["in a second session"] = int(two.run(v))
print("v in a second session:", seen["in a second session"])

# %% closed
one.close()
two.close()
seen["after all sessions closed"] = int(tf.Session(server.target).run(v))
print("v after all sessions closed:", seen["after all sessions closed"])

# %% other_graph
with tf.Graph().as_default():
    same_name = tf.Variable(100, name="v")
    third = tf.Session(server.target)
    seen["in another graph"] = int(third.run(same_name))
    third.run(tf.assign(same_name, 7))
fourth = tf.Session(server.target)
seen["in the first graph again"] = int(fourth.run(v))
print("v in another graph:", seen["in another graph"])
print("v in the first graph, after its assign:", seen["in the first graph again"])

# %% reset raises="FailedPreconditionError"
tf.Session.reset(server.target)
tf.Session(server.target).run(v)

# %% old_session
try:
    fourth.run(v)
except tf.errors.AbortedError as error:
    message = str(error).splitlines()[-1].split()
print("AbortedError:", message[0], "...", *message[2:])
