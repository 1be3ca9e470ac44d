"""A reference variable gets one read operation; a resource variable gets one at each use."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

built = {}
uses = {}
for use_resource in (False, True):
    with tf.Graph().as_default() as graph:
        v = tf.Variable(5, name="v", use_resource=use_resource)
        kind = type(v).__name__
        built[kind] = {op.name: op.type for op in graph.get_operations()}
        uses[kind] = [v + 1, v + 2]

for kind, operations in built.items():
    print(kind)
    for name, op_type in operations.items():
        print(f"    {op_type:19}{name}")

# %% use
for kind, sums in uses.items():
    print(kind)
    for expression, total in zip(("v + 1", "v + 2"), sums):
        read = total.op.inputs[0].op
        source = read.inputs[0].dtype.name
        print(f"    {expression} reads {read.name:17} made from {source}")
