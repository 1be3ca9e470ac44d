"""What the two kinds of variable answer to the same Python expression."""

# %% table
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def plus_equals(v):
    v += 1.0
    return v


def assign_in_another_graph(v):
    with tf.Graph().as_default():
        return tf.assign(v, 2.0)


def control_inputs_of_a_block_on(v):
    with tf.control_dependencies([v]):
        return tf.constant(1).op.control_inputs


def gradient_of_an_assign(v):
    gradient = tf.gradients(v.assign(v * 2.0), v)[0]
    return "None" if gradient is None else str(tf.Session().run(gradient))


def answer(expression, use_resource):
    with tf.Graph().as_default():
        v = tf.Variable(1.0, use_resource=use_resource)
        try:
            result = eval(expression, globals(), {"v": v})
        except Exception as error:
            return type(error).__name__
    return str(result) if isinstance(result, (bool, str)) else "no error"


EXPRESSIONS = [
    "v.initializer.type",
    "v.value() is v.value()",
    "isinstance(tf.assign(v, 2.0), tf.Tensor)",
    "bool(v)",
    "plus_equals(v)",
    "v.assign(2.0).assign_add(3.0)",
    "tf.tuple([v + 1.0], control_inputs=[v.assign(2.0)])",
    "tf.assign(v, [2.0, 3.0], validate_shape=False)",
    "v.assign(2.0).op.get_attr('use_locking')",
    "assign_in_another_graph(v)",
    "control_inputs_of_a_block_on(v)[0].type",
    "v.initialized_value()",
    "gradient_of_an_assign(v)",
]

table = {}
print("    reference variable      resource variable")
for expression in EXPRESSIONS:
    table[expression] = [answer(expression, kind) for kind in (False, True)]
    print(expression)
    print("    {:24}{}".format(*table[expression]))
