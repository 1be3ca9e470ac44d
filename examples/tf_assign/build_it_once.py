"""`sess.run(tf.assign(...))` in a loop adds operations to the graph in every turn."""

# %% grows
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)
sess = tf.Session()
sess.run(tf.global_variables_initializer())


def count_operations():
    return len(tf.get_default_graph().get_operations())


before = count_operations()
for i in range(100):
    sess.run(tf.assign(v, i))
added_by_building = count_operations() - before
print("operations added:", added_by_building)

# %% once
value = tf.placeholder(tf.int32, shape=[])
assign = tf.assign(v, value)

before = count_operations()
for i in range(100):
    sess.run(assign, feed_dict={value: i})
added_by_feeding = count_operations() - before
last = sess.run(v)
print("operations added:", added_by_feeding)
print("v:", last)

# %% finalize raises="RuntimeError"
tf.get_default_graph().finalize()
v.load(7, sess)
loaded = sess.run(v)
print("v:", loaded)

sess.run(tf.assign(v, 8))
