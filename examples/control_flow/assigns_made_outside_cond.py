"""`tf.cond` chooses only among operations that are made inside its branch functions."""

# %% outside
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, name="v")
w = tf.Variable(0, name="w")
use_v = tf.placeholder(tf.bool, shape=[], name="use_v")

set_v = tf.assign(v, 1)
set_w = tf.assign(w, 1)
outside = tf.cond(use_v, lambda: set_v, lambda: set_w)

init = tf.global_variables_initializer()
sess = tf.Session()


def v_and_w_after(fetch):
    sess.run(init)
    sess.run(fetch, {use_v: False})
    return [int(value) for value in sess.run([v, w])]


both = v_and_w_after(outside)
print("made outside, v and w:", *both)

# %% inside
inside = tf.cond(use_v, lambda: tf.assign(v, 1), lambda: tf.assign(w, 1))
one = v_and_w_after(inside)
print("made inside, v and w: ", *one)
