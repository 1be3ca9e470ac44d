"""`tf.Variable(v * 2)` reads `v` while the initializer runs, in an undefined order."""

# %% count varies=true
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v", use_resource=True)
w = tf.Variable(v * 2, name="w", use_resource=True)
init = tf.global_variables_initializer()

raised = 0
for _ in range(100):
    with tf.Session() as sess:
        try:
            sess.run(init)
        except tf.errors.FailedPreconditionError:
            raised += 1
print("raised", raised, "times, worked", 100 - raised, "times")

# %% fix
x = tf.Variable(v.initial_value * 2, name="x", use_resource=True)
with tf.Session() as sess:
    sess.run(tf.variables_initializer([v, x]))
    value = sess.run(x)
print("x:", value)
