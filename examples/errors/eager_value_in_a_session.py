"""A session cannot run what was made in eager mode: it is in no graph."""

# %% build
import tensorflow.compat.v1 as tf

v = tf.Variable(5)
total = v + 1

# %% fetch_variable raises="TypeError"
with tf.Session() as sess:
    doubled = tf.constant(3) * 2
    sess.run([doubled, v])

# %% fetch_tensor raises="AttributeError"
with tf.Session() as sess:
    doubled = tf.constant(3) * 2
    sess.run([doubled, total])

# %% without_a_session
print(v.numpy(), total.numpy())

# %% in_one_graph
with tf.Graph().as_default():
    w = tf.Variable(5)
    total_in_graph = w + 1
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        print(*sess.run([w, total_in_graph]))
