"""`tf.reset_default_graph` makes a new graph; what was built before stays in the old one."""

# %% inside raises="AssertionError"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

two = tf.constant(2)
with tf.Session():
    tf.reset_default_graph()

# %% before
tf.reset_default_graph()
three = tf.constant(3)
try:
    tf.add(two, three)
except ValueError as error:
    message = str(error).split(" (graphs")[0]
print(message)

# %% fix
tf.reset_default_graph()
total = tf.add(tf.constant(2), tf.constant(3))
with tf.Session() as sess:
    result = int(sess.run(total))
print("built after the reset:", result)
