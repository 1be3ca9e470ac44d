"""`eval` needs an open session, passed or default; no `with` block is needed."""

# %% no_session raises="ValueError"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5)
init = tf.global_variables_initializer()
sess = tf.Session()
sess.run(init)

v.eval()

# %% passed
print("eval(session=sess):", v.eval(session=sess))
print("sess.run(v):       ", sess.run(v))

# %% default
with sess.as_default():
    print("default session:   ", v.eval())

# %% closed raises="RuntimeError"
with tf.Session() as short:
    short.run(init)
    print("inside the block:  ", v.eval())

v.eval(session=short)
