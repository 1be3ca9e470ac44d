"""`tf.function` adds the control inputs that make assigns take effect in program order."""

# %% order
import collections

import tensorflow as tf

a = tf.Variable(2)
b = tf.Variable(3)


@tf.function
def double_then_add():
    a.assign(a * 2, name="assign_a")
    b.assign(a + b, name="assign_b")


outcomes = collections.Counter()
for _ in range(300):
    a.assign(2)
    b.assign(3)
    double_then_add()
    outcomes[int(a), int(b)] += 1

print("(a, b):", dict(outcomes))

# %% control_inputs
graph = double_then_add.get_concrete_function().graph
added = graph.get_operation_by_name("add")

print("a + b reads:", [read.op.name for read in added.inputs])
for op in graph.get_operations():
    waits_for = [before.name for before in op.control_inputs]
    if waits_for:
        print(op.name, "waits for:", waits_for)
