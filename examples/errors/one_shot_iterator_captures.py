"""A one-shot iterator copies its dataset's functions, and a variable cannot be copied."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=[1.0, 2.0])
dataset = tf.data.Dataset.from_tensors([10.0, 10.0]).repeat().map(lambda x: w * x)

# %% iterate raises="ValueError"
iterator = tf.data.make_one_shot_iterator(dataset)

# %% initializable
iterator = tf.data.make_initializable_iterator(dataset)
batch = iterator.get_next()
with tf.Session() as sess:
    sess.run(w.initializer)
    sess.run(iterator.initializer)
    print(sess.run(batch))

# %% outside
plain = tf.data.Dataset.from_tensors([10.0, 10.0]).repeat()
batch = w * tf.data.make_one_shot_iterator(plain).get_next()
with tf.Session() as sess:
    sess.run(w.initializer)
    print(sess.run(batch))
