"""A lookup table has an initializer of its own, which the one for variables leaves out."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

entries = tf.lookup.KeyValueTensorInitializer(["cat", "dog"], [0, 1])
table = tf.lookup.StaticHashTable(entries, default_value=-1)
ids = table.lookup(tf.constant(["dog", "cow"]))
sess = tf.Session()
sess.run(tf.global_variables_initializer())

# %% look_up raises="FailedPreconditionError"
sess.run(ids)

# %% initialize
sess.run(tf.tables_initializer())
print(sess.run(ids))

# %% monitored
with tf.train.MonitoredSession() as monitored:
    print(monitored.run(ids))
