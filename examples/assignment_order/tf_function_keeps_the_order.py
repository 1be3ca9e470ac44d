"""In TensorFlow 2 the assignments run in the order of the Python lines."""

# %% eager
import tensorflow as tf

a = tf.Variable(2)
b = tf.Variable(3)


def step():
    a.assign(a * 2)
    b.assign(a + b)


step()
eager = int(a), int(b)
print("eager:      ", eager)

# %% function
function = tf.function(step)
seen = set()
for _ in range(300):
    a.assign(2)
    b.assign(3)
    function()
    seen.add((int(a), int(b)))
print("tf.function:", seen)
