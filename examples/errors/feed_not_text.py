"""A placeholder of strings takes strings only: no number, no `None`, no `nan`."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

names = tf.placeholder(tf.string, name="names")
lengths = tf.strings.length(names)
sess = tf.Session()

# %% missing raises="InternalError"
sess.run(lengths, feed_dict={names: ["Ada", None]})

# %% nan raises="InternalError"
sess.run(lengths, feed_dict={names: ["Ada", float("nan")]})

# %% number raises="TypeError"
sess.run(lengths, feed_dict={names: 7})

# %% text
column = ["Ada", None, float("nan"), 7]
clean = ["" if value is None or value != value else str(value) for value in column]
print(clean)
print(sess.run(lengths, feed_dict={names: clean}))
