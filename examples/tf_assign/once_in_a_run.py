"""A run executes an operation once, however often it is fetched; the next run, once more."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)
add = tf.assign_add(v, 1)
same_again = tf.assign_add(v, 1)

sess = tf.Session()
sess.run(tf.global_variables_initializer())

sess.run([add, add, add])
one_run = sess.run(v)

for _ in range(3):
    sess.run(add)
three_more_runs = sess.run(v)

sess.run([add, same_again])
two_operations = sess.run(v)

print("one run that lists it three times:", one_run)
print("three more runs:                  ", three_more_runs)
print("one run of two operations:        ", two_operations)
