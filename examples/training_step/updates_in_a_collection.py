"""What is put into UPDATE_OPS runs only if the training step is made to wait for it."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, shape=[2], name="x")
w = tf.Variable(1.0, name="w")
moving_mean = tf.Variable(0.0, trainable=False, name="moving_mean")

update = tf.assign(moving_mean, 0.5 * moving_mean + 0.5 * tf.reduce_mean(x))
tf.add_to_collection(tf.GraphKeys.UPDATE_OPS, update)

loss = tf.reduce_mean(tf.square(w * x))
optimizer = tf.train.GradientDescentOptimizer(0.01)
sess = tf.Session()


def moving_mean_after(step):
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        sess.run(step, {x: [8.0, 8.0]})
    return float(sess.run(moving_mean))


# %% train
plain = moving_mean_after(optimizer.minimize(loss))
print("minimize alone:        ", plain)

# %% too_late
updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
with tf.control_dependencies(updates):
    same_loss = tf.identity(loss)
too_late = moving_mean_after(optimizer.minimize(same_loss))
print("the loss waits for it: ", too_late)

# %% fix
with tf.control_dependencies(updates):
    train = optimizer.minimize(loss)
fixed = moving_mean_after(train)
print("the update waits for it:", fixed)
