"""Each kind of variable has its own type of assign, and its initializer is of that type."""

# %% kinds
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v", use_resource=False)
w = tf.Variable(7, name="w", use_resource=True)
assign_v = tf.assign(v, 10)
assign_w = tf.assign(w, 10)

print("reference:", v.initializer.type, "and", assign_v.op.type)
print("resource: ", w.initializer.type, "and", assign_w.op.type)
