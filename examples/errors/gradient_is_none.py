"""`tf.gradients` gives None for a variable that the loss does not use."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

used = tf.Variable(3.0, name="used")
unused = tf.Variable(1.0, name="unused")
loss = tf.square(used)
optimizer = tf.train.GradientDescentOptimizer(0.25)
gradients = optimizer.compute_gradients(loss, [used, unused])

# %% clip raises="ValueError"
clipped = [(tf.clip_by_value(g, -4.0, 4.0), v) for g, v in gradients]

# %% square raises="ValueError"
sizes = [tf.square(g) for g, _ in gradients]

# %% multiply raises="TypeError"
halves = [(g * 0.5, v) for g, v in gradients]

# %% which
print([v.name for g, v in gradients if g is None])

# %% leave_out
clipped = [(tf.clip_by_value(g, -4.0, 4.0), v) for g, v in gradients if g is not None]
train = optimizer.apply_gradients(clipped)
sess = tf.Session()
sess.run(tf.global_variables_initializer())
sess.run(train)
print(sess.run([used, unused]) == [2.0, 1.0])

# %% zeros
zeros = tf.gradients(loss, [used, unused], unconnected_gradients="zero")
print(sess.run(zeros) == [4.0, 0.0])
