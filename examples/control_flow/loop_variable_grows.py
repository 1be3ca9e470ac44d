"""A loop variable keeps its static shape unless `shape_invariants` says otherwise."""

# %% grows raises="ValueError"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def append(i, values):
    return i + 1, tf.concat([values, [i]], axis=0)


start = [tf.constant(0), tf.constant([], tf.int32)]
tf.while_loop(lambda i, values: i < 5, append, start)

# %% fix
any_length = [tf.TensorShape([]), tf.TensorShape([None])]
_, values = tf.while_loop(lambda i, values: i < 5, append, start, shape_invariants=any_length)
sess = tf.Session()
result = sess.run(values).tolist()
print(result)
