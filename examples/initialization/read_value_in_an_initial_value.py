"""`read_value()` is no replacement for `initialized_value()`."""

# %% count varies=true
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, use_resource=True)
w = tf.Variable(v.read_value() * 2, use_resource=True)
init = tf.global_variables_initializer()
raised = 0
for _ in range(30):
    with tf.Session() as sess:
        try:
            sess.run(init)
        except tf.errors.FailedPreconditionError:
            raised += 1
print("raised", raised, "times, worked", 30 - raised, "times")
