"""A loss is from before the update if the gradient needs what the loss is computed from."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(2.0, name="w")
error = w - 1.0
loss = tf.square(error, name="loss")
train = tf.train.GradientDescentOptimizer(0.5).minimize(loss)  # w: 2.0 -> 1.0

sess = tf.Session()
seen = set()
for _ in range(300):
    sess.run(w.initializer)
    seen.add(float(sess.run([loss, train])[0]))
print("the loss in 300 steps:", *seen)
