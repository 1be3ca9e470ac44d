"""A fetch must be a tensor or an operation, not a number that a run returned."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [2], name="x")
loss = tf.reduce_mean(x * x)
metrics = {"largest": tf.reduce_max(x), "smallest": tf.reduce_min(x)}
sess = tf.Session()

# %% run raises="TypeError"
for step in range(2):
    loss = sess.run(loss, feed_dict={x: [1.0, 3.0]})
    print(step, loss)

# %% values raises="TypeError"
sess.run(metrics.values(), feed_dict={x: [1.0, 3.0]})

# %% two_names
loss = tf.reduce_mean(x * x)
for step in range(2):
    loss_value = sess.run(loss, feed_dict={x: [1.0, 3.0]})
    print(step, loss_value)

# %% list
print(*sess.run(list(metrics.values()), feed_dict={x: [1.0, 3.0]}))
