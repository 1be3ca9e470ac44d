"""Eager lines and a tf.function take effect in the order in which they are written."""

# %% eager
import tensorflow as tf

v = tf.Variable(1)
v.assign(v + 10)
v.assign(v * 10)
eager = int(v)
print("eager:", eager)


# %% function
@tf.function
def add_then_times():
    v.assign(v + 10)
    v.assign(v * 10)


outcomes = set()
for _ in range(300):
    v.assign(1)
    add_then_times()
    outcomes.add(int(v))
print("tf.function, outcomes of 300 calls:", *outcomes)
