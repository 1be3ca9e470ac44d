"""`use_locking` is on by default in `tf.assign` only, and does not exist on a resource variable."""

# %% print
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, use_resource=False)
w = tf.Variable(0, use_resource=True)
spellings = {
    "tf.assign(v, 1)": tf.assign(v, 1),
    "v.assign(1)": v.assign(1),
    "tf.assign_add(v, 1)": tf.assign_add(v, 1),
    "v.assign_add(1)": v.assign_add(1),
}
locking = {spelling: assign.op.get_attr("use_locking") for spelling, assign in spellings.items()}
for spelling, value in locking.items():
    print(f"{spelling:20} use_locking={value}")
resource_locking = "use_locking" in tf.assign(w, 1).op.node_def.attr
print("resource variable has the attribute:", resource_locking)
