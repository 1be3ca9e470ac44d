"""A `tf.function` cannot assign to a reference variable."""

# %% reference raises="TypeError"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(2, use_resource=False)


@tf.function(autograph=False)
def double():
    return v.assign(v * 2)


double()
