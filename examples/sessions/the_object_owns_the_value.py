"""In TensorFlow 2 the Python object owns the value: no session, no name, no thread."""

# %% run
import threading

import tensorflow as tf

v = tf.Variable(1, name="v")
same_name = tf.Variable(100, name="v")


@tf.function
def count():
    return v.assign_add(1)


count()
thread = threading.Thread(target=count)
thread.start()
thread.join()
print("v:", int(v), "same_name:", int(same_name))
