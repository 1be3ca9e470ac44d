"""`initialized_value()` helps one level deep, with reference variables only."""

# %% reference
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, use_resource=False)
w = tf.Variable(v.initialized_value() * 2, use_resource=False)
seen = set()
for _ in range(10):
    with tf.Session() as sess:
        sess.run(tf.variables_initializer([v, w]))
        seen.add(int(sess.run(w)))
print("w:", *seen)

# %% resource raises="NotImplementedError"
x = tf.Variable(5, use_resource=True)
y = tf.Variable(x.initialized_value() * 2, use_resource=True)
