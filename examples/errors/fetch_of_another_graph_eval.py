"""The session that `eval` uses was made for another graph than the tensor's."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

old = tf.Session()
tf.reset_default_graph()
x = tf.constant(2)
init = tf.no_op()

# %% eval_default raises="ValueError"
with old.as_default():
    x.eval()

# %% run_default raises="ValueError"
with old.as_default():
    init.run()

# %% eval_given raises="ValueError"
x.eval(session=old)

# %% run_given raises="ValueError"
init.run(session=old)

# %% new_session
sess = tf.Session()
with sess.as_default():
    print(x.eval())
