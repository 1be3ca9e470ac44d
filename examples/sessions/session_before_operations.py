"""A session follows its graph: it runs operations that were added after it was made."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

sess = tf.Session()
v = tf.Variable(1)
sess.run(v.initializer)
later = v + 1
result = int(sess.run(later))
print("added later:", result)
