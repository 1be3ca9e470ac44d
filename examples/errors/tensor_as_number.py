"""Python's numbers are values, and a tensor of a graph has none."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None], name="x")
mean = tf.reduce_mean(x)
n = tf.size(x)
sess = tf.Session()

# %% to_float raises="TypeError"
float(mean)

# %% to_int raises="TypeError"
int(n)

# %% in_range raises="TypeError"
range(n)

# %% in_the_graph
whole, indices = tf.cast(mean, tf.int32), tf.range(n)
print(sess.run(whole, {x: [1.0, 4.0]}), sess.run(indices, {x: [1.0, 4.0]}))

# %% after_the_run
print(float(sess.run(mean, {x: [1.0, 4.0]})))
for i in range(sess.run(n, {x: [1.0, 4.0]})):
    print(i)
