"""A tensor that is made in a branch cannot be fetched; what `tf.cond` returns can."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.int32, shape=[])
made = {}


def double():
    made["double"] = 2 * x
    return made["double"]


result = tf.cond(x > 0, double, lambda: -x)
sess = tf.Session()

# %% fetch raises="InaccessibleTensorError"
sess.run(made["double"], {x: 5})

# %% fix
value = int(sess.run(result, {x: 5}))
print("what tf.cond returned:", value)
