"""`import_graph_def` wants names as they are inside the graph that is imported."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default() as trained:
    x = tf.placeholder(tf.float32, [2], name="x")
    y = tf.multiply(x, 10.0, name="y")
graph_def = trained.as_graph_def()

image = tf.constant([1.0, 2.0])

# %% map_input raises="ValueError"
tf.import_graph_def(graph_def, input_map={"input:0": image})

# %% return_tensor raises="ValueError"
tf.import_graph_def(graph_def, return_elements=["output:0"])

# %% return_operation raises="ValueError"
tf.import_graph_def(graph_def, return_elements=["import/y"])

# %% look
print([(node.name, node.op) for node in graph_def.node])

# %% names_inside
(out,) = tf.import_graph_def(
    graph_def, input_map={"x:0": image}, return_elements=["y:0"], name="model"
)
print("named", out.name, "here")
with tf.Session() as sess:
    print(sess.run(out))
