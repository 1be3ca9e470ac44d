"""A step that is too large makes each loss larger, until it is NaN and the hook raises."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def losses(learning_rate):
    with tf.Graph().as_default():
        w = tf.get_variable("w", initializer=1.0)
        loss = tf.square(w - 3.0)
        train = tf.train.GradientDescentOptimizer(learning_rate).minimize(loss)
        tf.train.create_global_step()
        hook = tf.train.NanTensorHook(loss)
        with tf.train.MonitoredSession(hooks=[hook]) as sess:
            return [sess.run([loss, train])[0] for _ in range(50)]


# %% diverges raises="NanLossDuringTrainingError"
losses(learning_rate=10.0)

# %% smaller
print("the last loss is below 0.001:", losses(learning_rate=0.1)[-1] < 0.001)
