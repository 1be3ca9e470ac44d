"""`tf.assign` adds an operation to the graph and leaves the value alone."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5)
sess = tf.Session()
sess.run(v.initializer)

graph = tf.get_default_graph()
operations_before = set(graph.get_operations())
assign = tf.assign(v, 10)
added = [op.type for op in graph.get_operations() if op not in operations_before]
value_when_built = sess.run(v)

print("operations added:", added)
print("value of v:      ", value_when_built)

# %% run
sess.run(assign)
value_when_run = sess.run(v)

print("value of v:", value_when_run)
