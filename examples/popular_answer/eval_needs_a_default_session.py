"""`eval` needs a session: one that is passed, or a default one."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5)
sess = tf.Session()
sess.run(v.initializer)

# %% no_default raises="ValueError"
v.eval()

# %% passed
passed = v.eval(session=sess)
with sess.as_default():
    default = v.eval()

print("session passed: ", passed)
print("default session:", default)

# %% closed raises="RuntimeError"
sess.close()
v.eval(session=sess)
