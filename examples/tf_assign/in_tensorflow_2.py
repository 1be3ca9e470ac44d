"""In TensorFlow 2 `assign` changes the variable at once, eagerly and in a `tf.function`."""

# %% eager
import tensorflow as tf

v = tf.Variable(5)
print("before:", v.numpy())
v.assign(10)
print("after: ", v.numpy())

# %% function


@tf.function
def double():
    v.assign(v * 2)
    return v + 1


returned = double()
print("double():", returned.numpy())
print("v:       ", v.numpy())

# %% compat
tf.compat.v1.assign(v, 30)
print("v:", v.numpy())

# %% rebind
w = v + 1
print("w:", w.numpy(), " v:", v.numpy())

# %% gone raises="AttributeError"
tf.assign(v, 40)
