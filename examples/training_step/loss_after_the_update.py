"""`tf.identity(loss)` that waits for the step is no new loss."""

# %% identity varies=true
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(2.0)
loss = tf.nn.l2_loss(w)
train = tf.train.GradientDescentOptimizer(0.5).minimize(loss)  # w: 2.0 -> 1.0
with tf.control_dependencies([train]):
    same_loss = tf.identity(loss)
    new_loss = tf.nn.l2_loss(w.read_value())

sess = tf.Session()
fetched, rebuilt, next_run = [], [], []
for _ in range(300):
    sess.run(w.initializer)
    fetched.append(float(sess.run(same_loss)))
    next_run.append(float(sess.run(loss)))
    sess.run(w.initializer)
    rebuilt.append(float(sess.run(new_loss)))

before, after = fetched.count(2.0), fetched.count(0.5)
print(f"tf.identity(loss): before the update {before} times, after it {after} times")

# %% fix
print("built again from a new read:", set(rebuilt))
print("the loss in a second run:   ", set(next_run))
