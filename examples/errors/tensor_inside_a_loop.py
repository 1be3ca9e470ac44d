"""What a loop body makes cannot be used outside the loop; the loop must return it."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

saved = {}


def body(i):
    saved["square"] = tf.square(i, name="square")
    return i + 1


def less_than_3(i):
    return i < 3


last = tf.while_loop(less_than_3, body, [tf.constant(0)])

# %% use raises="ValueError"
total = saved["square"] + 1

# %% other_loop raises="ValueError"
total = tf.while_loop(lambda j: j < 9, lambda j: j + saved["square"] + 1, [0])


# %% return_it
def body_with_square(i, square):
    return i + 1, tf.square(i)


last, square = tf.while_loop(lambda i, _: less_than_3(i), body_with_square, [0, 0])
total = square + 1
sess = tf.Session()
print(sess.run(total))


# %% all_of_them
def body_with_array(i, squares):
    return i + 1, squares.write(i, tf.square(i))


array = tf.TensorArray(tf.int32, size=3)
_, array = tf.while_loop(lambda i, _: less_than_3(i), body_with_array, [0, array])
print(sess.run(array.stack()))
