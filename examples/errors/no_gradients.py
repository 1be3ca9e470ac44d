"""An optimizer raises if the loss has no gradient with respect to any variable."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([1.0, 2.0])
labels = tf.constant([0.0, 1.0])
w = tf.Variable(1.0, name="w")
p = tf.sigmoid(x * w - 1.5)
guess = tf.round(p)
loss = tf.reduce_mean(tf.square(guess - labels))
optimizer = tf.train.GradientDescentOptimizer(1.0)

# %% minimize raises="ValueError"
train = optimizer.minimize(loss)

# %% apply raises="ValueError"
train = optimizer.apply_gradients(zip(tf.gradients(loss, [w]), [w]))

# %% find
for name, result, source in [("loss", loss, guess), ("guess", guess, p), ("p", p, w)]:
    print(name, "has a gradient:", tf.gradients(result, source)[0] is not None)

# %% fix
loss = tf.reduce_mean(tf.square(p - labels))
train = optimizer.minimize(loss)
with tf.Session() as sess:
    sess.run(w.initializer)
    before = sess.run(loss)
    sess.run(train)
    print("the loss went down:", sess.run(loss) < before)
