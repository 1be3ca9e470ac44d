"""In TensorFlow 2 the graph of a `tf.function` is optimized too; eager code is not."""

# %% step
import tensorflow as tf

calls = 0


def seven():
    global calls
    calls += 1
    return 7


def add_one():
    return tf.numpy_function(seven, [], tf.int64, stateful=False) + 1


# %% eager
eager = [int(add_one()) for _ in range(3)]
calls_eager = calls
print("eager:      ", *eager, "from", calls_eager, "calls of seven")

# %% function
calls = 0
function = tf.function(add_one)
results = [int(function()) for _ in range(3)]
calls_function = calls
print("tf.function:", *results, "from", calls_function, "call of seven")
