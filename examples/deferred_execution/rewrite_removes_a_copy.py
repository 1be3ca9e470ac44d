"""The optimizer may remove the operation that kept an old value."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def build(use_resource):
    a = tf.Variable(2, use_resource=use_resource)
    b = tf.Variable(3, use_resource=use_resource)
    old_a = tf.negative(tf.negative(a))
    with tf.control_dependencies([old_a]):
        assign_a = tf.assign(a, a * 2)
    with tf.control_dependencies([assign_a]):
        return tf.assign(b, old_a + b)


programs = {"reference": build(use_resource=False), "resource": build(use_resource=True)}
init = tf.global_variables_initializer()

# %% run
as_written = tf.ConfigProto()
as_written.graph_options.rewrite_options.disable_meta_optimizer = True
as_written.graph_options.optimizer_options.opt_level = tf.OptimizerOptions.L0
options = tf.RunOptions(output_partition_graphs=True)

values, negations = {}, {}
for optimizer, config in [("off", as_written), ("on", tf.ConfigProto())]:
    sess, metadata = tf.Session(config=config), tf.RunMetadata()
    for kind, assign_b in programs.items():
        seen = values[kind, optimizer] = set()
        for _ in range(300):
            sess.run(init)
            seen.add(int(sess.run(assign_b, None, options, metadata)))
        nodes = [node for graph in metadata.partition_graphs for node in graph.node]
        negations[kind, optimizer] = sum(node.op == "Neg" for node in nodes)

for (kind, optimizer), seen in values.items():
    count = negations[kind, optimizer]
    print(f"{kind}, optimizer {optimizer}: {count} negations, b is", *sorted(seen))
