"""A run executes what its fetches need, each operation once, and nothing else."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

count = tf.Variable(0, name="count")
other = tf.Variable(0, name="other")

step = tf.assign_add(count, 1)
plus_ten = step + 10
times_ten = step * 10
change_other = tf.assign(other, 99)

sess = tf.Session()
sess.run(tf.global_variables_initializer())

# %% run
results = sess.run([plus_ten, times_ten, plus_ten])
after_one = sess.run([count, other])
sess.run(times_ten)
after_two = sess.run([count, other])

print("fetched in one run: ", *results)
print("after it:            count is", after_one[0], "and other is", after_one[1])
print("after a second run:  count is", after_two[0], "and other is", after_two[1])
