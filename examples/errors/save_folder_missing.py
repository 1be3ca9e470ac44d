"""A saver makes no folders above the one that it saves into."""

# %% build
import pathlib
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable([1.0, 2.0], name="w")
saver = tf.train.Saver()
sess = tf.Session()
sess.run(w.initializer)

# %% save raises="ValueError"
saver.save(sess, "no_such_folder/run_1/model")

# %% make_the_folder
base = tempfile.TemporaryDirectory()
folder = pathlib.Path(base.name, "logs", "run_1")
folder.mkdir(parents=True)
path = saver.save(sess, str(folder / "model"))
print(tf.train.list_variables(path))
