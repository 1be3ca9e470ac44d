"""Two sessions of one graph hold two values of one variable, and lose them when they close."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, name="v")
count = tf.assign_add(v, 1)

one = tf.Session()
two = tf.Session()
for sess, times in ((one, 3), (two, 1)):
    sess.run(v.initializer)
    for _ in range(times):
        sess.run(count)
values = {"one": int(one.run(v)), "two": int(two.run(v))}
print("v in each session:", values)

# %% closed raises="RuntimeError"
one.close()
one.run(v)

# %% new raises="FailedPreconditionError"
tf.Session().run(v)
