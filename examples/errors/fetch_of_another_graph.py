"""A session runs one graph, and takes no fetch and no feed of another one."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default():
    x = tf.placeholder(tf.float32, [2], name="x")
    model = tf.identity(x * 2.0, name="model")
    reset = tf.no_op(name="reset")

step = tf.constant(1, name="step")
sess = tf.Session()

# %% fetch raises="ValueError"
sess.run(model)

# %% operation raises="ValueError"
sess.run(reset)

# %% feed raises="TypeError"
sess.run(model, feed_dict={x: [1.0, 2.0]})

# %% control_input raises="ValueError"
with tf.control_dependencies([model]):
    later = tf.identity(step)

# %% look
print(model.graph is sess.graph, step.graph is sess.graph)

# %% session_of_the_graph
model_sess = tf.Session(graph=model.graph)
print(model_sess.run(model, feed_dict={x: [1.0, 2.0]}))
