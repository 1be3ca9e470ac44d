"""A `.pb` file is read as bytes and parsed into a `GraphDef` before it is imported."""

# %% build
import pathlib
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

folder = tempfile.TemporaryDirectory()
with tf.Graph().as_default() as graph:
    x = tf.placeholder(tf.float32, [2], name="x")
    y = tf.multiply(x, 10.0, name="y")
    tf.train.write_graph(graph, folder.name, "graph.pb")
file = pathlib.Path(folder.name, "graph.pb")
graph_def = tf.GraphDef()

# %% parse raises="DecodeError"
graph_def.ParseFromString(file.read_bytes())

# %% import_path raises="TypeError"
tf.import_graph_def("graph.pb")

# %% look
print(file.read_bytes()[:20])

# %% parse_text
from google.protobuf import text_format

text_format.Merge(file.read_text(), graph_def)
print([node.name for node in graph_def.node])

# %% write_binary
tf.train.write_graph(graph, folder.name, "graph.pb", as_text=False)
graph_def = tf.GraphDef()
graph_def.ParseFromString(file.read_bytes())
(y,) = tf.import_graph_def(graph_def, {"x:0": [1.0, 2.0]}, ["y:0"])
with tf.Session() as sess:
    print(sess.run(y))
