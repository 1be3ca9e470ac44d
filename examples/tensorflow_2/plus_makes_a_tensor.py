"""`v = v + 1` makes a tensor and leaves the variable alone; `v += 1` raises."""

# %% rebind
import tensorflow as tf

v = tf.Variable(1)
same_variable = v

v = v + 1
print("v is now a:  ", type(v).__name__, "of value", v.numpy())
print("the variable:", same_variable.numpy())

# %% in_place raises="RuntimeError"
v = same_variable
v += 1

# %% fix
v.assign_add(1)
print("the variable:", v.numpy())
