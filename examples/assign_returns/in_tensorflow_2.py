"""In TensorFlow 2 `assign` returns an object that reads the variable, or nothing on request."""

# %% eager
import tensorflow as tf

v = tf.Variable(1)
returned = v.assign(2)
print("value:", int(returned), " is v:", returned is v)

v.assign(3)
later = int(returned)
print("later:", later)

# %% chain
chained = int(v.assign(2).assign_add(3))
nothing = v.assign(7, read_value=False)
print("chained:", chained)
print("read_value=False:", nothing)
