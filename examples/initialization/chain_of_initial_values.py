"""Two variables deep, `tf.Variable(b * 2)` needs an order that the initializer does not have."""

# %% count varies=true
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

raised = {}
for kind in ("reference", "resource"):
    use_resource = kind == "resource"
    a = tf.Variable(5, use_resource=use_resource)
    b = tf.Variable(a * 2, use_resource=use_resource)
    c = tf.Variable(b * 2, use_resource=use_resource)
    init = tf.variables_initializer([a, b, c])
    raised[kind] = 0
    for _ in range(30):
        with tf.Session() as sess:
            try:
                sess.run(init)
            except tf.errors.FailedPreconditionError:
                raised[kind] += 1

for kind, times in raised.items():
    print(f"{kind} variables: raised {times} times, worked {30 - times} times")
