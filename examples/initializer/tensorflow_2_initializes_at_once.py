"""In TensorFlow 2 a variable has its value as soon as Python has made it."""

# %% eager
import tensorflow as tf

v = tf.Variable(5, name="v")
at_once = int(v)
v.assign_add(1)
init = tf.compat.v1.global_variables_initializer()
after_init = int(v)

print("at once:                ", at_once)
print("after assign_add, init: ", after_init)
print("init:                   ", init)
print("tf has the initializer: ", hasattr(tf, "global_variables_initializer"))

# %% function
w = tf.Variable(7, name="w")


@tf.function
def double():
    return w.assign(w * 2)


returned = int(double())
print("returned by the tf.function:", returned)
