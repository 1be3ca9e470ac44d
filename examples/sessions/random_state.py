"""A session also keeps the state of random operations; a new one starts over."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

number = tf.random_uniform([], maxval=1000, dtype=tf.int32, seed=1)


def four_numbers():
    sess = tf.Session()
    return [int(sess.run(number)) for _ in range(4)]


first, second = four_numbers(), four_numbers()
print("first session: ", first)
print("second session:", second)
