"""`tf.assign` builds an operation; the variable changes when a run executes it."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v")
assign = tf.assign(v, 10)

sess = tf.Session()
sess.run(tf.global_variables_initializer())

before = sess.run(v)
print("v after the call:", before)

# %% run
returned = sess.run(assign)
after = sess.run(v)

print("the run returned:", returned)
print("v after the run: ", after)
