"""On a reference variable, the add in the block reads `a` through an older operation."""

# %% print
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def waits_for(operation):
    return [before.name for before in operation.control_inputs]


reads = {}
for kind in ("reference", "resource"):
    tf.reset_default_graph()
    a = tf.Variable(2, name="a", use_resource=kind == "resource")
    b = tf.Variable(3, name="b", use_resource=kind == "resource")
    double = tf.multiply(a, 2, name="double")
    assign_a = tf.assign(a, double, name="assign_a")
    with tf.control_dependencies([assign_a]):
        add = tf.add(a, b, name="add")
        assign_b = tf.assign(b, add)

    print(kind, "variables")
    for user in (double, add):
        read = user.op.inputs[0].op
        reads[kind, user.op.name] = read
        print(f"  {user.op.name} gets a from {read.name}, which waits for {waits_for(read)}")
    print("  add itself waits for", waits_for(add.op))
