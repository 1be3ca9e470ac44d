"""A learning rate that is fed changes in every step, and the graph stays as it is."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

rate = tf.placeholder_with_default(0.5, [])
w = tf.Variable(8.0)
optimizer = tf.train.GradientDescentOptimizer(rate)
step = optimizer.minimize(w * w / 2.0)

sess = tf.Session()
sess.run(tf.global_variables_initializer())
sess.graph.finalize()

# %% run
values = []
for fed in [{}, {rate: 0.25}, {rate: 1.0}]:
    sess.run(step, fed)
    values.append(float(sess.run(w)))
print("w after each step:", *values)
