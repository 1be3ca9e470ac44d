"""A run that fetches the initializer and a read gives the two no order."""

# %% count varies=true
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v", use_resource=False)
w = tf.Variable(7, name="w", use_resource=True)

fetches = {name: [x.initializer, x + 0] for name, x in (("v", v), ("w", w))}
raised = {"v": 0, "w": 0}
for _ in range(300):
    with tf.Session() as sess:
        for name in fetches:
            try:
                sess.run(fetches[name])
            except tf.errors.FailedPreconditionError:
                raised[name] += 1

print("reference variable: raised", raised["v"], "times, returned", 300 - raised["v"], "times")
print("resource variable:  raised", raised["w"], "times, returned", 300 - raised["w"], "times")

# %% fix
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    values = sess.run([v, w])
print("in two runs:", *values)
