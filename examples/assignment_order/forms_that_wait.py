"""Four ways to have the second assignment use what the first one wrote."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

a = tf.Variable(2, name="a")
b = tf.Variable(3, name="b")
assign_a = tf.assign(a, a * 2)

use_the_output = tf.assign(b, assign_a + b)

in_a_second_run = tf.assign(b, a + b)

with tf.control_dependencies([assign_a]):
    read_again = tf.assign(b, a.read_value() + b)
    add_in_place = tf.assign_add(b, a)

# %% run
init = tf.global_variables_initializer()
sess = tf.Session()


def results(*steps):
    seen = set()
    for _ in range(300):
        for step in (init, *steps):
            sess.run(step)
        seen.add(tuple(int(value) for value in sess.run([a, b])))
    return seen


seen = {
    "the assign's output": results(use_the_output),
    "two runs": results(assign_a, in_a_second_run),
    "read_value()": results(read_again),
    "assign_add": results(add_in_place),
}
for form, values in seen.items():
    print(f"{form:20} a, b:", values)
