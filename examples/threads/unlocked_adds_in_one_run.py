"""Without locking one run alone can lose parts of an update, with no Python thread."""

# %% count varies=true
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(tf.zeros([100000]))
ones = tf.ones([100000])
add_ones = [tf.assign_add(v, ones).op for _ in range(16)]
sess = tf.Session()
sess.run(v.initializer)
for _ in range(300):
    sess.run(add_ones)
values = sess.run(v)
short = int((values < 4800).sum())
print("elements that missed an update:", short, "of 100000")
print("the most that one missed:", 4800 - int(values.min()), "of 4800")
