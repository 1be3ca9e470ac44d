"""A graph runs a whole step in one call; eager execution makes one call an operation."""

# %% steps
import statistics
import time

import tensorflow as tf


def many_small(x):
    y = x
    for _ in range(500):
        y = tf.tanh(tf.maximum(x, y))
    return y


def few_large(x):
    y = x
    for _ in range(4):
        y = tf.tanh(tf.matmul(x, y))
    return y


# %% time varies=true
def seconds_a_step(step, x, steps):
    with tf.Graph().as_default() as graph:
        fed = tf.compat.v1.placeholder(x.dtype, x.shape)
        result = step(fed)
    sess, value = tf.compat.v1.Session(graph=graph), x.numpy()
    function = tf.function(step)
    ways = {
        "eager": lambda: step(x).numpy(),
        "Session.run": lambda: sess.run(result, {fed: value}),
        "tf.function": lambda: function(x).numpy(),
    }
    seconds = {way: [] for way in ways}
    for _ in range(steps):
        for way, call in ways.items():
            start = time.perf_counter()
            call()
            seconds[way].append(time.perf_counter() - start)
    return seconds


small = seconds_a_step(many_small, tf.fill([10], 0.5), steps=10)
large = seconds_a_step(few_large, tf.fill([512, 512], 0.001), steps=5)
for name, seconds in [("1000 small operations", small), ("8 large operations", large)]:
    for way in ("Session.run", "tf.function"):
        ratio = statistics.median(seconds["eager"]) / statistics.median(seconds[way])
        print(f"{name}: eager / {way} = {ratio:.1f}")
