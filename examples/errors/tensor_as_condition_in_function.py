"""Where AutoGraph is off, a condition on a tensor raises inside `tf.function` too."""

# %% build
import tensorflow as tf

if hasattr(tf, "enable_eager_execution"):  # TensorFlow 1.15
    tf.enable_eager_execution()


def rate(loss):
    if loss > 1.0:
        return tf.constant(0.1)
    return tf.constant(0.01)


# %% call raises="OperatorNotAllowedInGraphError"
tf.function(rate, autograph=False)(tf.constant(3.0))

# %% autograph
print(tf.function(rate)(tf.constant(3.0)).numpy())
