"""`disable_eager_execution()` alone gives resource variables and control flow v2."""

# %% switch
import tensorflow.compat.v1 as tf

tf.disable_eager_execution()

v = tf.Variable(5)
choice = tf.cond(tf.constant(True), lambda: tf.constant(1), lambda: tf.constant(2))
built = {op.type for op in choice.graph.get_operations()}
cond_ops = built & {"Merge", "StatelessIf"}

print("executing eagerly:", tf.executing_eagerly())
print("variable:         ", type(v).__name__, "made by", v.op.type)
print("control flow v2:  ", tf.control_flow_v2_enabled())
print("tf.cond built:    ", *cond_ops)
