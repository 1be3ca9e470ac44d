"""A Python condition on a tensor raises, because the graph holds no value to branch on."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

loss = tf.placeholder(tf.float32, [], name="loss")
sess = tf.Session()

# %% decide raises="OperatorNotAllowedInGraphError"
rate = 0.1 if loss > 1.0 else 0.01

# %% cond
rate = tf.cond(loss > 1.0, lambda: tf.constant(0.1), lambda: tf.constant(0.01))
print(sess.run(rate, {loss: 3.0}), sess.run(rate, {loss: 0.5}))


# %% function
@tf.function
def choose(loss):
    if loss > 1.0:
        return tf.constant(0.1)
    return tf.constant(0.01)


rate = choose(loss)
print(sess.run(rate, {loss: 3.0}), sess.run(rate, {loss: 0.5}))

# %% after_the_run
if sess.run(loss, {loss: 3.0}) > 1.0:
    print("high")

# %% is_none
if loss is not None:
    print("there is a loss")
