"""Which switches of `tf.compat.v1` give which variables and which control flow."""

# %% table
import tensorflow.compat.v1 as tf

SETTINGS = [
    [],
    ["disable_eager_execution"],
    ["disable_eager_execution", "enable_resource_variables"],
    ["disable_eager_execution", "disable_resource_variables"],
    ["disable_v2_behavior"],
    ["disable_v2_behavior", "enable_resource_variables"],
    ["disable_v2_behavior", "enable_control_flow_v2"],
]
VARIABLE_OPS = {"VariableV2", "VarHandleOp"}
COND_OPS = {"Merge", "StatelessIf"}

rows = {}
for switches in SETTINGS:
    tf.reset_default_graph()
    tf.enable_v2_behavior()  # TensorFlow 2's own settings again
    for switch in switches:
        getattr(tf, switch)()

    v = tf.Variable(5)
    tf.cond(tf.constant(True), lambda: tf.constant(1), lambda: tf.constant(2))
    built = {op.type for op in tf.get_default_graph().get_operations()}
    mode = "eager" if tf.executing_eagerly() else "graph"
    variable_op = "".join(built & VARIABLE_OPS) or "no operation"
    cond_op = "".join(built & COND_OPS) or "no operation"

    setting = ", ".join(switches) or "no switch"
    rows[setting] = (mode, type(v).__name__, variable_op, cond_op)
    print(setting)
    print("    {:7}{:18}{:14}{}".format(*rows[setting]))
