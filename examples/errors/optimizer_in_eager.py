"""In eager mode an optimizer needs the loss as a function that it can call."""

# %% minimize raises="RuntimeError"
import tensorflow.compat.v1 as tf

w = tf.Variable(4.0)
optimizer = tf.train.GradientDescentOptimizer(0.25)
loss = w * w
step = optimizer.minimize(loss)


# %% function
def loss():
    return w * w


for _ in range(2):
    optimizer.minimize(loss)
    print(w.numpy())

# %% tape
optimizer = tf.keras.optimizers.SGD(0.25)
with tf.GradientTape() as tape:
    loss = w * w
grads = tape.gradient(loss, [w])
optimizer.apply_gradients(zip(grads, [w]))
print(w.numpy())

# %% graph
with tf.Graph().as_default():
    w = tf.Variable(4.0)
    step = tf.train.GradientDescentOptimizer(0.25).minimize(w * w)
    with tf.Session() as sess:
        sess.run(w.initializer)
        for _ in range(2):
            sess.run(step)
            print(sess.run(w))
