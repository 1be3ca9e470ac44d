"""The MNIST reader of the TensorFlow 1 tutorials is not in TensorFlow 2."""

# %% module raises="ModuleNotFoundError"
import numpy as np
import tensorflow.compat.v1 as tf
from tensorflow.examples.tutorials.mnist import input_data as input_data

# %% replace


def prepare(images, labels):
    """Return what `input_data.read_data_sets(..., one_hot=True)` held."""
    flat = images.reshape(len(images), -1).astype(np.float32) / 255.0
    return flat, np.eye(10, dtype=np.float32)[labels]


# In your program: (images, labels), test = tf.keras.datasets.mnist.load_data()
images = np.full([5, 28, 28], 255, dtype=np.uint8)
labels = np.array([7, 2, 1, 0, 4], dtype=np.uint8)

flat, one_hot = prepare(images, labels)
print(flat.shape, flat.dtype, flat.max())
print(one_hot[0])

# %% next_batch
tf.disable_v2_behavior()

dataset = tf.data.Dataset.from_tensor_slices((flat, one_hot))
dataset = dataset.shuffle(5).repeat().batch(2)
next_batch = tf.data.make_one_shot_iterator(dataset).get_next()

with tf.Session() as sess:
    batch_xs, batch_ys = sess.run(next_batch)
    print(batch_xs.shape, batch_ys.shape)
