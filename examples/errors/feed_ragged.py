"""A fed list becomes an array, so its rows must have one length."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

sentences = [[4, 7, 1], [2, 9]]
words = tf.placeholder(tf.int32, [None, None], name="words")
is_word = tf.cast(tf.not_equal(words, 0), tf.int32)
lengths = tf.reduce_sum(is_word, axis=1)
sess = tf.Session()

# %% run raises="ValueError"
sess.run(lengths, {words: sentences})

# %% pad
longest = max(len(row) for row in sentences)
padded = [row + [0] * (longest - len(row)) for row in sentences]
print(padded)
print(sess.run(lengths, {words: padded}))

# %% find
print([len(row) for row in sentences])
