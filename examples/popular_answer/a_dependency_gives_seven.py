"""In one process, on both kinds of variable, the control dependency gives a = 4 and b = 7."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
sess = tf.Session()
outcomes, reads = {}, {}

for kind in ["reference", "resource"]:
    a = tf.Variable(2, use_resource=kind == "resource")
    b = tf.Variable(3, use_resource=kind == "resource")
    double_a = tf.assign(a, 2 * a)
    with tf.control_dependencies([double_a]):
        total = a + b
        add_a = tf.assign(b, total)

    outcomes[kind] = set()
    for _ in range(300):
        sess.run([a.initializer, b.initializer])
        sess.run(add_a)
        outcomes[kind].add(f"a = {sess.run(a)}, b = {sess.run(b)}")
    reads[kind] = total.op.inputs[0].op

for kind in outcomes:
    print(kind, "after each of 300 runs:", *outcomes[kind])

# %% why
for kind, read in reads.items():
    print(f"{kind}: the sum gets a from {read.type}")
    print("  which waits for:", [op.type for op in read.control_inputs])
    print("  and feeds:", [op.type for op in read.outputs[0].consumers()])
