"""In eager mode a Python loop over a dataset gets its values."""

# %% loop
import tensorflow.compat.v1 as tf

tf.enable_eager_execution()

dataset = tf.data.Dataset.from_tensor_slices([10, 20, 30])
for element in dataset:
    print(2 * element.numpy())
