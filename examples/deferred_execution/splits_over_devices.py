"""The runtime splits a graph over devices and adds the transfers between the parts."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.device("/cpu:0"):
    w = tf.Variable(3.0, name="w")
    y = tf.multiply(w, 2.0, name="y")
with tf.device("/cpu:1"):
    loss = tf.square(y, name="loss")

built = {op.name: op.type for op in tf.get_default_graph().get_operations()}
sends = [name for name, op in built.items() if op in ("_Send", "_Recv")]
print("sends and receives in the graph:", len(sends))

# %% run
sess = tf.Session(config=tf.ConfigProto(device_count={"CPU": 2}))
sess.run(tf.global_variables_initializer())
metadata = tf.RunMetadata()
options = tf.RunOptions(trace_level=tf.RunOptions.SOFTWARE_TRACE)
options.output_partition_graphs = True
print("loss:", sess.run(loss, None, options, metadata))

ran, added = {}, {}
for device in metadata.step_stats.dev_stats:
    executed = {stat.node_name for stat in device.node_stats}
    ran[device.device] = sorted(executed & set(built))
for graph in metadata.partition_graphs:
    device = graph.node[0].device
    added[device] = sorted(node.op for node in graph.node if node.name not in built)
for device in sorted(ran):
    print(device)
    print("  ran:", *ran[device])
    print("  added by the runtime:", *added[device])
