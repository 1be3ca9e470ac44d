"""Output nodes are names of operations: `y`, not `y:0`."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [2], name="x")
w = tf.Variable([1.0, 2.0], name="w")
y = tf.multiply(x, w, name="y")
sess = tf.Session()
sess.run(tf.global_variables_initializer())

# %% freeze raises="AssertionError"
tf.graph_util.convert_variables_to_constants(sess, sess.graph_def, ["y:0"])

# %% misspelt raises="AssertionError"
tf.graph_util.convert_variables_to_constants(sess, sess.graph_def, ["output"])

# %% names
print([op.name for op in sess.graph.get_operations() if op.type == "Mul"], y.name)

# %% op_name
frozen = tf.graph_util.convert_variables_to_constants(sess, sess.graph_def, [y.op.name])
print(sorted({node.op for node in frozen.node if node.name in ("w", "x", "y")}))
