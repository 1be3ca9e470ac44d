"""Three ways to initialize variables that are made from each other, to any depth."""

# %% values
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

five = tf.constant(5)
ten = five * 2
a, b, c = tf.Variable(five), tf.Variable(ten), tf.Variable(ten * 2)
from_values = tf.variables_initializer([a, b, c])

# %% waiting
d = tf.Variable(5, name="d")
with tf.control_dependencies([d.initializer]):
    d_times_2 = d.read_value() * 2
e = tf.Variable(d_times_2, name="e")
with tf.control_dependencies([e.initializer]):
    e_times_2 = e.read_value() * 2
f = tf.Variable(e_times_2, name="f")
waiting = tf.variables_initializer([d, e, f])

# %% one_by_one
g = tf.Variable(5)
h = tf.Variable(g * 2)
i = tf.Variable(h * 2)
one_by_one = [g.initializer, h.initializer, i.initializer]


# %% run
def values_after(runs, variables):
    seen = set()
    for _ in range(5):
        with tf.Session() as sess:
            for fetch in runs:
                sess.run(fetch)
            seen.add(tuple(int(value) for value in sess.run(variables)))
    return seen


seen = {
    "computed before": values_after([from_values], [a, b, c]),
    "reads that wait": values_after([waiting], [d, e, f]),
    "one run for each": values_after(one_by_one, [g, h, i]),
}
for form, values in seen.items():
    print(f"{form:16}", values)
