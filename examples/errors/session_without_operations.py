"""A session whose graph holds no operation refuses to run."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

graph = tf.Graph()
x = tf.constant(2)
sess = tf.Session(graph=graph)

# %% run raises="RuntimeError"
sess.run(x)

# %% build_in_it
with graph.as_default():
    x = tf.constant(2)
print(sess.run(x))
