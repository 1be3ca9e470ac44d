"""In TensorFlow 2, `Session`, `placeholder` and their like are only in `tf.compat.v1`."""

# %% session raises="AttributeError"
import tensorflow as tf

tf.Session()

# %% graph raises="AttributeError"
tf.reset_default_graph()

# %% placeholder raises="AttributeError"
with tf.Graph().as_default():
    x = tf.placeholder(tf.float32, [])

# %% variable raises="AttributeError"
w = tf.get_variable("w", [])

# %% compat_v1
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [])
w = tf.get_variable("w", initializer=2.0)
y = w * x

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(sess.run(y, feed_dict={x: 3.0}))

# %% names
import tensorflow as tf2

NAMES = [
    *["Session", "InteractiveSession", "ConfigProto", "GPUOptions", "RunOptions"],
    *["placeholder", "get_variable", "variable_scope", "AUTO_REUSE", "assign"],
    *["global_variables_initializer", "global_variables", "trainable_variables"],
    *["get_default_graph", "reset_default_graph", "get_collection", "GraphKeys"],
    *["GraphDef", "add_to_collection", "colocate_with", "tables_initializer"],
]
only_v1 = [name for name in NAMES if hasattr(tf, name) and not hasattr(tf2, name)]
for name in only_v1:
    print("tf.compat.v1." + name)
