"""Names that TensorFlow 2 no longer has are in `tf.compat.v1`."""

# %% session raises="AttributeError"
import tensorflow as tf

sess = tf.Session()

# %% table
NAMES = ["Session", "assign", "placeholder", "global_variables_initializer"]
NAMES += ["get_variable", "control_dependencies", "Variable", "contrib"]

there = {name: (hasattr(tf, name), hasattr(tf.compat.v1, name)) for name in NAMES}

print("in tf  in tf.compat.v1")
for name, (in_tf, in_v1) in there.items():
    print("yes   " if in_tf else "no    ", "yes " if in_v1 else "no  ", name)
