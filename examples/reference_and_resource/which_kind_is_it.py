"""The class, the operation type and the dtype of a variable each tell its kind."""

# %% tell
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

told = {}
for use_resource in (False, True):
    v = tf.Variable(5, name="v", use_resource=use_resource)
    told[type(v).__name__] = (v.op.type, v.dtype.name)
    print(type(v).__name__)
    print("    v.op.type:   ", v.op.type)
    print("    v.dtype.name:", v.dtype.name)
    print("    print(v):    ", v)
