"""With Keras 3, `tf.layers` and the RNN cells of TensorFlow 1 are gone from `compat.v1` too."""

# %% layers raises="AttributeError"
import tensorflow as tf

x = tf.ones([2, 3])
y = tf.layers.dense(x, 1)

# %% compat_v1 raises="AttributeError"
y = tf.compat.v1.layers.dense(x, 1)

# %% rnn_cell raises="AttributeError"
cell = tf.compat.v1.nn.rnn_cell.BasicLSTMCell(4)

# %% keras
dense = tf.keras.layers.Dense(1, kernel_initializer="ones")
print(dense(x).numpy())

# %% session
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 3])
dense = tf.keras.layers.Dense(1, kernel_initializer="ones", name="dense")
y = dense(x)
loss = tf.reduce_mean(tf.square(y - 5.0))
train = tf.train.GradientDescentOptimizer(0.01).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(sess.run(y, feed_dict={x: [[1.0, 2.0, 3.0]]}))
    for _ in range(100):
        sess.run(train, feed_dict={x: [[1.0, 2.0, 3.0]]})
    print(sess.run(y, feed_dict={x: [[1.0, 2.0, 3.0]]}).round(1))

# %% reuse
before = len(tf.global_variables())
y_again = dense(x + 1.0)
print("new variables:", len(tf.global_variables()) - before)
