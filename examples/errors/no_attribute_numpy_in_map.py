"""In `Dataset.map` and `tf.function` a tensor has no `numpy()`, even with eager execution."""

# %% build
import tensorflow as tf

if hasattr(tf, "enable_eager_execution"):  # TensorFlow 1.15
    tf.enable_eager_execution()


@tf.autograph.experimental.do_not_convert
def half(x):
    return x.numpy() / 2


numbers = tf.data.Dataset.from_tensor_slices([2.0, 4.0])

# %% map raises="AttributeError"
numbers.map(half)

# %% tensorflow
for x in numbers.map(lambda x: x / 2):
    print(x.numpy())

# %% py_function
for x in numbers.map(lambda x: tf.py_function(half, [x], tf.float32)):
    print(x.numpy())
