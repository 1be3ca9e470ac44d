"""Binding the placeholder's name to a later tensor makes the feed skip what is between."""

# %% surprise
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

calls = []


def checked(value):
    calls.append(float(value))
    return value


x = tf.placeholder(tf.float32, [])
x = tf.py_func(checked, [x], tf.float32)
y = x + 1.0

sess = tf.Session()
result = sess.run(y, {x: 5.0})
print("y:", result, " calls of checked:", len(calls))

# %% fix
value = tf.placeholder(tf.float32, [])
x = tf.py_func(checked, [value], tf.float32)
y = x + 1.0
fixed = sess.run(y, {value: 5.0})
print("y:", fixed, " calls of checked:", len(calls))
