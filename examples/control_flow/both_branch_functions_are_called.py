"""Python calls both branch functions while the graph is built; a run executes one branch."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)
called = []


def add_one():
    called.append("add_one")
    return tf.assign_add(v, 1)


def add_ten():
    called.append("add_ten")
    return tf.assign_add(v, 10)


add = tf.cond(tf.constant(True), add_one, add_ten)
print("called:", *called)

# %% run
sess = tf.Session()
sess.run(v.initializer)
for _ in range(3):
    sess.run(add)
after = int(sess.run(v))
print("called:", *called)
print("v:", after)
