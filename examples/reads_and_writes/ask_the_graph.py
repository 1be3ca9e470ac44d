"""Ask the graph which forms of reading `v` in a block wait for the assign."""

# %% ask
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def read_of(op, variable):
    """Return the operation behind `op` that takes its input from the variable itself."""
    return op if op.inputs[0].op is variable.op else read_of(op.inputs[0].op, variable)


def waits_for(op, write):
    """Return whether a path of tensors and control inputs leads from `write` to `op`."""
    found, todo = set(), [op]
    while todo:
        op = todo.pop()
        if op not in found:
            found.add(op)
            todo += [tensor.op for tensor in op.inputs] + list(op.control_inputs)
    return write in found


# %% forms
waits = {}
for kind in ("resource", "reference"):
    v = tf.Variable(1, name=kind, use_resource=kind == "resource")
    made_before = v * 10
    write = tf.assign(v, 2)
    with tf.control_dependencies([write]):
        forms = {
            "write": write * 10,
            "v.read_value()": v.read_value() * 10,
            "v": v * 10,
            "v.value()": v.value() * 10,
            "tf.identity(v)": tf.identity(v) * 10,
            "tf.identity(made_before)": tf.identity(made_before),
            "made_before": made_before,
        }
    for form, use in forms.items():
        paths = [waits_for(read_of(use.op, v), write.op), waits_for(use.op, write.op)]
        waits[kind, form] = paths
        print(f"{kind:9}  {form:25} read waits: {paths[0]!s:5}  use waits:", paths[1])
