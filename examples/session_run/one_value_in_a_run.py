"""A random number and an element of a data set are drawn once in a run."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

number = tf.random_uniform([], maxval=1000, dtype=tf.int32, seed=1)
another = tf.random_uniform([], maxval=1000, dtype=tf.int32, seed=2)
element = tf.data.make_one_shot_iterator(tf.data.Dataset.range(5)).get_next()

sess = tf.Session()
numbers = [sess.run([number, number * 10]) for _ in range(3)]
elements = [sess.run([element, element * 10]) for _ in range(3)]
two_operations = sess.run(another - number)

for values in numbers:
    print("number, number * 10:", *values)
for values in elements:
    print("element, element * 10:", *values)
print("another - number:", two_operations)
