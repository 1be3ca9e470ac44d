"""Each use of an unread variable is a read that waits for the assign."""

# %% use
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

uses = {}
for use_resource in (False, True):
    v = tf.Variable(1, name="v", use_resource=use_resource)
    assign = tf.assign(v, 2)
    sums = [assign + 10, assign + 20]
    uses[type(v).__name__] = [total.op.inputs[0].op for total in sums]

for kind, (first, second) in uses.items():
    print(kind)
    print("    both uses take:", first.type)
    print("    the same one:  ", first is second)
    print("    it waits for:  ", [op.type for op in first.control_inputs])
