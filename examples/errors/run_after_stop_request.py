"""A hook asked the session to stop, and the loop runs once more."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

step = tf.train.get_or_create_global_step()
train = tf.assign_add(step, 1)

# %% train raises="RuntimeError"
hooks = [tf.train.StopAtStepHook(last_step=3)]
with tf.train.MonitoredSession(hooks=hooks) as sess:
    for _ in range(5):
        sess.run(train)

# %% should_stop
hooks = [tf.train.StopAtStepHook(last_step=3)]
runs = 0
with tf.train.MonitoredSession(hooks=hooks) as sess:
    while not sess.should_stop():
        sess.run(train)
        runs += 1
print(runs)
