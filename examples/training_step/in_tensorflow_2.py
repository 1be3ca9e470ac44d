"""In a `tf.function` the lines of a training step take effect in their order."""

# %% function
import tensorflow as tf

w = tf.Variable(1.0)
steps = tf.Variable(0)


@tf.function
def train():
    with tf.GradientTape() as tape:
        loss = w * w
    w.assign_sub(0.25 * tape.gradient(loss, w))
    steps.assign_add(1)
    return loss, w * w, steps


seen = set()
for _ in range(300):
    w.assign(1.0)
    steps.assign(0)
    seen.add(tuple(float(value) for value in train()))
print("loss before, loss after, steps:", seen)
