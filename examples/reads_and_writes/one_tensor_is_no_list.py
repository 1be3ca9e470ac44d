"""`tf.control_dependencies` takes a list; one tensor alone raises."""

# %% tensor raises="OperatorNotAllowedInGraphError"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1)
write = tf.assign(v, 2)
with tf.control_dependencies(tf.identity(write)):
    read = v.read_value()
