"""What the body of a loop or a branch creates cannot be fetched; what it returns can."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

inside = []


def body(i, total):
    square = tf.multiply(i, i, name="square")
    inside.append(square)
    return i + 1, total + square


_, total = tf.while_loop(lambda i, _: i < 4, body, [0, 0])
sess = tf.Session()
print(sess.run(total))

# %% loop raises="InaccessibleTensorError"
sess.run(inside[0])


# %% branch raises="InaccessibleTensorError"
def double():
    inside.append(tf.multiply(total, 2, name="double"))
    return inside[-1]


result = tf.cond(total > 10, double, lambda: total)
sess.run(inside[-1])


# %% all_values
def body(i, squares):
    return i + 1, squares.write(i, i * i)


array = tf.TensorArray(tf.int32, size=4)
_, squares = tf.while_loop(lambda i, _: i < 4, body, [0, array])
print(sess.run(squares.stack()))

# %% result
print(sess.run(result))
