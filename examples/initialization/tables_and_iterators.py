"""Tables and iterators have initializers of their own."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

pairs = tf.lookup.KeyValueTensorInitializer(["a", "b"], tf.constant([10, 20], tf.int64))
table = tf.lookup.StaticHashTable(pairs, default_value=-1)
found = table.lookup(tf.constant("b"))

iterator = tf.data.make_initializable_iterator(tf.data.Dataset.range(3))
first = iterator.get_next()

sess = tf.Session()
sess.run(tf.global_variables_initializer())

# %% table raises="FailedPreconditionError"
sess.run(found)

# %% iterator raises="FailedPreconditionError"
sess.run(first)

# %% fix
sess.run([tf.tables_initializer(), iterator.initializer])
values = [int(value) for value in sess.run([found, first])]
print("found and first:", *values)
