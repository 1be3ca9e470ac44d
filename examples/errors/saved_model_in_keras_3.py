"""Keras 3 reads and writes `.keras` and `.h5` files, and no SavedModel folder."""

# %% load raises="ValueError"
import tensorflow as tf

model = tf.keras.models.load_model("my_model")

# %% keras_file
import tempfile
from pathlib import Path

dense = tf.keras.layers.Dense(1, kernel_initializer="ones")
model = tf.keras.Sequential([tf.keras.Input([2]), dense])
x = tf.constant([[1.0, 2.0]])

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "my_model.keras")
    model.save(path)
    loaded = tf.keras.models.load_model(path)
print(loaded(x).numpy())

# %% saved_model
with tempfile.TemporaryDirectory() as folder:
    model.export(folder, verbose=False)
    layer = tf.keras.layers.TFSMLayer(folder, call_endpoint="serving_default")
    restored = tf.saved_model.load(folder)
print(layer(x))
print(list(restored.signatures))

# %% session
with tempfile.TemporaryDirectory() as folder:
    model.export(folder, verbose=False)
    with tf.compat.v1.Session(graph=tf.Graph()) as sess:
        meta_graph = tf.compat.v1.saved_model.load(sess, ["serve"], folder)
        signature = meta_graph.signature_def["serving_default"]
        (given,) = signature.inputs.values()
        (result,) = signature.outputs.values()
        print(sess.run(result.name, feed_dict={given.name: [[1.0, 2.0]]}))
