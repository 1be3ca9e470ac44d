"""An assign made outside a loop does not run once an iteration."""

# %% outside
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, name="v")
add_one = tf.assign_add(v, 1)


def wait_for_outer(i):
    with tf.control_dependencies([add_one]):
        return i + 1


def v_after(body):
    loop = tf.while_loop(lambda i: i < 5, body, [0])
    sess.run(v.initializer)
    sess.run(loop)
    return int(sess.run(v))


sess = tf.Session()
outer = v_after(wait_for_outer)
print("made outside, v after five iterations:", outer)


# %% inside
def wait_for_inner(i):
    with tf.control_dependencies([tf.assign_add(v, 1)]):
        return i + 1


inner = v_after(wait_for_inner)
print("made inside, v after five iterations: ", inner)
