"""In a `tf.function`, Python's `if` and `for` become control flow that keeps the order."""

# %% function
import tensorflow as tf

v = tf.Variable(0)
w = tf.Variable(0)


@tf.function
def step(limit):
    total = 0
    for _ in tf.range(limit):
        v.assign_add(1)
        total += v
    if total > 100:
        w.assign(1)
    return total


seen = set()
for _ in range(300):
    v.assign(0)
    total = step(tf.constant(5))
    seen.add((int(total), int(v), int(w)))
print("total, v, w:", seen)
