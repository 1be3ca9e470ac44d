"""A Python loop over a tensor raises, because the graph holds no rows to go through."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

rows = tf.placeholder(tf.float32, [3, 2], name="rows")
sess = tf.Session()

# %% loop raises="OperatorNotAllowedInGraphError"
norms = [tf.norm(row) for row in rows]

# %% whole
norms = tf.norm(rows, axis=1)
print(sess.run(norms, {rows: [[3.0, 4.0], [0.0, 1.0], [6.0, 8.0]]}))

# %% unstack
norms = tf.stack([tf.norm(row) for row in tf.unstack(rows)])
print(sess.run(norms, {rows: [[3.0, 4.0], [0.0, 1.0], [6.0, 8.0]]}))

# %% unknown raises="ValueError"
some = tf.placeholder(tf.float32, [None, 2], name="some")
tf.unstack(some)

# %% map
norms = tf.map_fn(tf.norm, some)
print(sess.run(norms, {some: [[3.0, 4.0], [0.0, 1.0]]}))
