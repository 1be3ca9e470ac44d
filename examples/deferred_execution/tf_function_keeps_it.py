"""Eager execution runs every line; tf.function builds once and runs what is needed."""

# %% step
from collections import Counter

import tensorflow as tf

events = Counter()
v = tf.Variable(0)


def watched(name, x):
    def double(value):
        events[name] += 1
        return value + value

    return tf.numpy_function(double, [x], tf.int32, stateful=False)


def step(x):
    events["Python"] += 1
    used = watched("used", x)
    watched("unused", x)
    v.assign_add(1)
    return used


def three_steps(call):
    events.clear()
    v.assign(0)
    results = [int(call(tf.constant(n))) for n in (1, 2, 3)]
    for name in ("Python", "used", "unused"):
        print(f"{name:7} runs: {events[name]}")
    print("results:", *results, "and v:", int(v))
    return results, Counter(events), int(v)


# %% eager
eager = three_steps(step)

# %% function
function = three_steps(tf.function(step))
