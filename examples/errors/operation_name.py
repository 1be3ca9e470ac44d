"""A name may hold letters, digits and a few signs; spaces and colons are not among them."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

# %% constant raises="ValueError"
tf.constant(0.1, name="learning rate")

# %% scope raises="ValueError"
with tf.name_scope("layer 1"):
    tf.constant(1.0)

# %% placeholder raises="ValueError"
tf.placeholder(tf.float32, name="x:0")

# %% valid
rate = tf.constant(0.1, name="learning_rate")
with tf.name_scope("layer_1"):
    print(rate.op.name, tf.constant(1.0, name="bias").op.name)

# %% derived
import re

title = "loss (training)"
print(tf.constant(1.0, name=re.sub("[^A-Za-z0-9_]", "_", title)).op.name)
