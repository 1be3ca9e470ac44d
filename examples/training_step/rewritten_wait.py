"""In the graph that a session runs, a control dependency can be another one than you built."""

# %% print
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(2.0, name="w")
zero = tf.constant(0.0, name="zero")
product = tf.multiply(w, w, name="product")
with tf.control_dependencies([product]):
    assign = tf.assign(w, zero, name="assign")

sess = tf.Session()
sess.run(w.initializer)
options = tf.RunOptions(output_partition_graphs=True)
metadata = tf.RunMetadata()
sess.run([product, assign.op], options=options, run_metadata=metadata)

waits_for = [op.name for op in assign.op.control_inputs]
nodes = {node.name: node for graph in metadata.partition_graphs for node in graph.node}
ran_after = [name[1:] for name in nodes["assign"].input if name.startswith("^")]
print("assign waits for, as built:", *waits_for)
print("assign waits for, as run:  ", *ran_after)
