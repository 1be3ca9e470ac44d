"""`tf.assign` locks a reference variable by default, and `v.assign` does not."""

# %% defaults
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1, use_resource=False)
w = tf.Variable(1, use_resource=True)

spellings = {
    "tf.assign(v, 2)": tf.assign(v, 2),
    "v.assign(2)": v.assign(2),
    "tf.assign_add(v, 2)": tf.assign_add(v, 2),
    "v.assign_add(2)": v.assign_add(2),
    "tf.assign(w, 2, use_locking=True)": tf.assign(w, 2, use_locking=True),
    "w.assign(2, use_locking=True)": w.assign(2, use_locking=True),
}
locking = {}
for spelling, assign in spellings.items():
    attribute = assign.op.node_def.attr.get("use_locking")
    locking[spelling] = attribute.b if attribute else None
    print(f"{spelling:34}", locking[spelling])
