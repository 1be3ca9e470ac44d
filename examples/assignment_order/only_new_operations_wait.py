"""Only an operation created inside `tf.control_dependencies` waits, not one named there."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def build(use_resource):
    v = tf.Variable(5, use_resource=use_resource)
    doubled = v * 2
    assign = tf.assign(v, 10)
    with tf.control_dependencies([assign]):
        fetches = {
            "doubled": doubled,
            "tf.identity(doubled)": tf.identity(doubled),
            "v.value()": v.value(),
            "v.read_value()": v.read_value(),
        }
    return v, fetches


# %% run
left = {}
for kind in ("reference", "resource"):
    v, fetches = build(use_resource=kind == "resource")
    sess = tf.Session()
    for what, tensor in fetches.items():
        sess.run(v.initializer)
        sess.run(tensor)
        left[kind, what] = int(sess.run(v))

for (kind, what), value in left.items():
    ran = "ran" if value == 10 else "did not run"
    print(f"{kind:9}  fetch {what:20}  the assign {ran}")
