"""Printing a variable describes it; only a run gives its value."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v")
assign = tf.assign(v, 10)

sess = tf.Session()
sess.run(tf.global_variables_initializer())
sess.run(assign)

value = sess.run(v)
print("print(v):          ", v)
print("print(sess.run(v)):", value)
