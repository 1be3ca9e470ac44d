"""Which expressions of a variable keep the old value when the variable is assigned."""

# %% table
import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

EXPRESSIONS = [
    "v.value()",
    "v.read_value()",
    "tf.identity(v)",
    "tf.reshape(v, [64, 4])",
    "tf.stack([v])",
    "-(-v)",
    "v[0]",
    "w[0]",
    "v[:, 0]",
    "tf.split(v, 2)[0]",
    "tf.gather(v, [0])",
    "tf.concat([v, v], 0)",
    "v * 1.0",
    "v + 0.0",
    "tf.raw_ops.DeepCopy(x=v)",
]


def shown(expression, use_resource):
    with tf.Graph().as_default(), tf.Session() as sess:
        v = tf.Variable(np.ones([4, 64], np.float32), use_resource=use_resource)
        w = tf.Variable(np.ones([4, 3], np.float32), use_resource=use_resource)
        tensor = eval(expression, globals(), {"v": v, "w": w})
        with tf.control_dependencies([tensor]):
            assigns = [tf.assign(u, tf.fill(u.shape, 7.0)) for u in (v, w)]
        with tf.control_dependencies(assigns):
            later = tf.identity(tensor)
        sess.run([v.initializer, w.initializer])
        values = set(sess.run(later).flat)
    return {1: "old", 7: "new"}[values.pop()]


table = {}
print("reference resource")
for expression in EXPRESSIONS:
    table[expression] = [shown(expression, kind) for kind in (False, True)]
    print("{:10}{:9}{}".format(*table[expression], expression))
