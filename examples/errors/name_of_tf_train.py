"""Optimizers, savers and loaders of TensorFlow 1 are in `tf.compat.v1` alone."""

# %% optimizer raises="AttributeError"
import tensorflow as tf

optimizer = tf.train.AdamOptimizer(learning_rate=0.1)

# %% saver raises="AttributeError"
with tf.Graph().as_default():
    v = tf.Variable(1.0)
    saver = tf.train.Saver([v])

# %% loader raises="AttributeError"
load = tf.saved_model.loader.load

# %% summary raises="AttributeError"
with tf.Graph().as_default():
    merged = tf.summary.merge_all()

# %% rewrite
w = tf.Variable(3.0)
optimizer = tf.keras.optimizers.Adam(learning_rate=0.1)
for _ in range(200):
    with tf.GradientTape() as tape:
        loss = tf.square(w - 2.0)
    optimizer.apply_gradients([(tape.gradient(loss, w), w)])
print(round(float(w.numpy()), 1))

# %% compat_v1
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=3.0)
loss = tf.square(w - 2.0)
train = tf.train.AdamOptimizer(learning_rate=0.1).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(200):
        sess.run(train)
    print(round(float(sess.run(w)), 1))
