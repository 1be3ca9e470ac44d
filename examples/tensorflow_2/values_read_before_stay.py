"""A value that was read before an assign stays what it was."""

# %% read
import tensorflow as tf

v = tf.Variable([1.0, 2.0])

array = v.numpy()
tensor = v.read_value()
copy = tf.identity(v)

v.assign([9.0, 9.0])
v.assign_add([1.0, 1.0])

print("numpy() before:     ", array)
print("read_value() before:", tensor.numpy())
print("identity before:    ", copy.numpy())
print("the variable now:   ", v.numpy())
