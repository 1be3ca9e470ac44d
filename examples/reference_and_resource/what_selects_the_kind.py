"""The argument `use_resource` beats the variable scope, which beats the global switch."""

# %% select
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

kinds = {}
for switch in ("disable_resource_variables", "enable_resource_variables"):
    getattr(tf, switch)()
    print(switch)
    for scope, argument in [(None, None), (True, None), (False, None), (False, True)]:
        with tf.Graph().as_default(), tf.variable_scope("scope", use_resource=scope):
            v = tf.Variable(5, use_resource=argument)
            w = tf.get_variable("w", initializer=5, use_resource=argument)
        selected = {type(v).__name__, type(w).__name__}
        kinds[switch, scope, argument] = selected
        print(f"    scope {scope!s:6} argument {argument!s:6}", *selected)
