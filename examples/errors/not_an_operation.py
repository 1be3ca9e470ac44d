"""`tf.control_dependencies` takes a flat list of operations and tensors, without `None`."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

count = tf.Variable(0, name="count")
updates = [tf.assign_add(count, 1)]
merged = tf.summary.merge_all()
x = tf.constant(3.0, name="x")
sess = tf.Session()
sess.run(tf.global_variables_initializer())

# %% none raises="TypeError"
with tf.control_dependencies([merged]):
    y = x * x

# %% nested raises="TypeError"
with tf.control_dependencies([updates]):
    y = x * x

# %% no_list raises="TypeError"
with tf.control_dependencies(tf.group(*updates)):
    y = x * x

# %% group raises="TypeError"
tf.group(updates, merged)

# %% flat
with tf.control_dependencies(updates):
    y = x * x
print(sess.run(y), sess.run(count))

# %% without_none
wanted = [op for op in [*updates, merged] if op is not None]
sess.run(tf.group(*wanted))
print(sess.run(count))
