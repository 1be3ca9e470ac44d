"""In eager mode every variable is a resource variable, whatever the argument says."""

# %% eager
import tensorflow.compat.v1 as tf

asked = {}
for use_resource in (False, True, None):
    v = tf.Variable(5, use_resource=use_resource)
    asked[use_resource] = type(v).__name__
    print(f"use_resource={use_resource}:", asked[use_resource])

# %% read
v = tf.Variable(5)
read = v.read_value()
v.assign(10)
kept = int(read)
print("read before the assign:", kept)
