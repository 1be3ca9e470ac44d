"""A random initial value is one value in a run, and another one in the next run."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

tf.set_random_seed(1)
v = tf.Variable(tf.random_uniform([]))
copy = tf.Variable(v.initial_value)
sess = tf.Session()

sess.run(tf.variables_initializer([v, copy]))
first_v, first_copy = sess.run([v, copy])
print("initialized in one run, equal: ", first_v == first_copy)

sess.run(v.initializer)
sess.run(copy.initializer)
then_v, then_copy = sess.run([v, copy])
print("initialized in two runs, equal:", then_v == then_copy)
