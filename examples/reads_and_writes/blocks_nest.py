"""Blocks inside blocks add up; `tf.control_dependencies(None)` clears them all."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1)
w = tf.Variable(1)
write_v = tf.assign(v, 2, name="write_v").op
write_w = tf.assign(w, 2, name="write_w").op

made = {}
with tf.control_dependencies([write_v]):
    with tf.control_dependencies([write_w]):
        made["in both blocks"] = tf.no_op()
        with tf.control_dependencies(None):
            made["in None"] = tf.no_op()
    made["in the outer block"] = tf.no_op()
    made["initializer of a variable made there"] = tf.Variable(1).initializer

for where, op in made.items():
    print(f"{where}:", [waited_for.name for waited_for in op.control_inputs])
