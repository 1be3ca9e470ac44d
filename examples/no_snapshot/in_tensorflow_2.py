"""In a `tf.function` a read keeps its value, and the lines of the function are its order."""

# %% function
import tensorflow as tf

a = tf.Variable(1)
b = tf.Variable(2)


@tf.function
def swap():
    old_a = tf.identity(a)
    a.assign(tf.identity(b))
    b.assign(old_a)
    return old_a


returned = int(swap())
swapped = int(a), int(b)
print("a, b =", *swapped)
print("old_a:", returned)
