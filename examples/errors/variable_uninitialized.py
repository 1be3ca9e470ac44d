"""A variable has no value in a session until its initializer runs in that session."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable([1.0, 2.0], name="v")
init = tf.global_variables_initializer()
loss = tf.reduce_sum(v)
add = tf.assign_add(v, [1.0, 1.0])
train = tf.train.MomentumOptimizer(0.1, 0.9).minimize(loss)
sess = tf.Session()

# %% read raises="FailedPreconditionError"
sess.run(loss)

# %% add raises="FailedPreconditionError"
sess.run(add)

# %% early_init
sess.run(init)
print(sess.run(loss))

# %% train raises="FailedPreconditionError"
sess.run(train)

# %% initialize
sess.run(tf.global_variables_initializer())
sess.run(train)
print(sess.run(v))

# %% report
names = tf.report_uninitialized_variables()
print("this session:", sess.run(names))
print("a new session:", tf.Session().run(names))
