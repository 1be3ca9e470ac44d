"""An index of a row must be at least zero and less than the number of rows."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

table = tf.Variable([[1.0], [2.0], [3.0]], name="table")
ids = tf.placeholder(tf.int32, [None], name="ids")
rows = tf.nn.embedding_lookup(table, ids)
clear = tf.scatter_update(table, ids, tf.zeros([tf.size(ids), 1]))
sess = tf.Session()
sess.run(table.initializer)

# %% look_up raises="InvalidArgumentError"
sess.run(rows, {ids: [0, 3]})

# %% update raises="InvalidArgumentError"
sess.run(clear, {ids: [-1]})

# %% in_range
print(sess.run(rows, {ids: [0, 2]}).tolist())
print(sess.run(clear, {ids: [2]}).tolist())

# %% unknown
inside = (ids >= 0) & (ids < 3)
known = tf.where(inside, ids, tf.zeros_like(ids))
print(sess.run(tf.nn.embedding_lookup(table, known), {ids: [1, 7]}).tolist())
