"""In eager mode operations run at once, so a session has no graph to run."""

# %% build
import tensorflow.compat.v1 as tf

v = tf.Variable(5)
total = v + 1
sess = tf.Session()

print("total is known already:", total.numpy())
print("operations in the graph:", len(sess.graph.get_operations()))

# %% run raises="RuntimeError"
sess.run(total)

# %% variable_eval raises="RuntimeError"
v.eval(session=sess)

# %% tensor_eval raises="NotImplementedError"
total.eval(session=sess)

# %% feed raises="RuntimeError"
x = tf.placeholder(tf.int32)

# %% fix
with tf.Graph().as_default():
    w = tf.Variable(5)
    x = tf.placeholder(tf.int32)
    total = w + x
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        result = sess.run(total, feed_dict={x: 1})

print("total, in a graph:", result)
