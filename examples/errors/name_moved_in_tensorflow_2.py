"""`tf.log` is `tf.math.log` in TensorFlow 2; many other functions moved like it."""

# %% log raises="AttributeError"
import tensorflow as tf

p = tf.constant([0.5, 0.25])
tf.log(p)

# %% gfile raises="AttributeError"
tf.gfile.Exists("no_such_file")

# %% flags raises="AttributeError"
tf.flags.DEFINE_float("rate", 0.1, "The learning rate.")

# %% new_names
print(tf.math.log(p).numpy())
print(tf.io.gfile.exists("no_such_file"))

# %% absl_flags
from absl import flags

flags.DEFINE_float("step_size", 0.1, "The learning rate.")
print(flags.FLAGS["step_size"].value)

# %% table
MOVED = {
    "log": "math.log",
    "log1p": "math.log1p",
    "ceil": "math.ceil",
    "rint": "math.rint",
    "is_nan": "math.is_nan",
    "mod": "math.floormod",
    "count_nonzero": "math.count_nonzero",
    "random_normal": "random.normal",
    "random_uniform": "random.uniform",
    "truncated_normal": "random.truncated_normal",
    "random_shuffle": "random.shuffle",
    "random_crop": "image.random_crop",
    "set_random_seed": "random.set_seed",
    "matrix_inverse": "linalg.inv",
    "trace": "linalg.trace",
    "diag_part": "linalg.tensor_diag_part",
    "read_file": "io.read_file",
    "decode_raw": "io.decode_raw",
    "parse_example": "io.parse_example",
    "FixedLenFeature": "io.FixedLenFeature",
    "string_split": "strings.split",
    "sparse_tensor_to_dense": "sparse.to_dense",
    "confusion_matrix": "math.confusion_matrix",
    "gfile": "io.gfile",
    "to_float": "cast",
    "py_func": "numpy_function",
    "Print": "print",
    "logging": "get_logger",
}
for old, new in MOVED.items():
    print(f"tf.{old:24}tf.{new}")
