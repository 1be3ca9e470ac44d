"""In a `tf.function` reads and assigns of a variable run in the order of their lines."""

# %% function
import tensorflow as tf

v = tf.Variable(1)


@tf.function
def step():
    v.assign(2)
    first = v * 10
    v.assign(3)
    second = v * 10
    return first, second


seen = set()
for _ in range(300):
    v.assign(1)
    seen.add(tuple(int(value) for value in step()))
print("first, second:", seen)

# %% control_inputs
waits = {}
for op in step.get_concrete_function().graph.get_operations():
    if op.type == "ReadVariableOp":
        waits[op.name] = [before.type for before in op.control_inputs]
        print(op.name, "waits for", waits[op.name])
