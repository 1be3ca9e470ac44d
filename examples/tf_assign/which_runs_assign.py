"""A run executes the assign if it fetches it, or something that depends on it."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5)
assign = tf.assign(v, 10)
doubled = v * 2
plus_one = assign + 1
with tf.control_dependencies([assign]):
    done = tf.no_op()
unrelated = tf.constant(3) * 4

init = tf.global_variables_initializer()
sess = tf.Session()


def v_after(fetch):
    sess.run(init)
    sess.run(fetch)
    return sess.run(v)


# %% not_executed
print("unrelated:", v_after(unrelated))
print("v:        ", v_after(v))
print("doubled:  ", v_after(doubled))

# %% executed
print("assign:             ", v_after(assign))
print("assign.op:          ", v_after(assign.op))
print("[unrelated, assign]:", v_after([unrelated, assign]))
print("plus_one:           ", v_after(plus_one))
print("done:               ", v_after(done))
