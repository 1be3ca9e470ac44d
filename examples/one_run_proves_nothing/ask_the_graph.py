"""Whether a read waits for a write can be read off the graph, without a run."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1, name="v")
write = tf.assign(v, 10, name="write")
with tf.control_dependencies([write]):
    total = v + 5
    fresh_total = v.read_value() + 5


# %% ask
def waits_for(later, earlier):
    found, new = set(), {later.op}
    while new:
        found |= new
        above = {op for op_ in new for op in op_.control_inputs}
        new = (above | {x.op for op in new for x in op.inputs}) - found
    return earlier.op in found


answers = {}
for name, result in [("v + 5", total), ("v.read_value() + 5", fresh_total)]:
    read = result.op.inputs[0]
    answers[name] = waits_for(result, write), waits_for(read, write)
    print(f"{name}: the sum waits {answers[name][0]}, its read waits {answers[name][1]}")
