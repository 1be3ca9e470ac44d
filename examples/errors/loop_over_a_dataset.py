"""A graph reads a dataset through an iterator; a Python loop over it needs eager mode."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

dataset = tf.data.Dataset.from_tensor_slices([10, 20, 30])

# %% loop raises="RuntimeError"
for element in dataset:
    print(element)

# %% as_numpy raises="RuntimeError"
elements = list(dataset.as_numpy_iterator())

# %% length raises="TypeError"
print(len(dataset))

# %% iterator
element = tf.data.make_one_shot_iterator(dataset).get_next()
doubled = 2 * element
with tf.Session() as sess:
    while True:
        try:
            print(sess.run(doubled))
        except tf.errors.OutOfRangeError:
            break

# %% reduce
total = dataset.reduce(0, tf.add)
length = tf.data.experimental.cardinality(dataset)
with tf.Session() as sess:
    print(*sess.run([total, length]))
