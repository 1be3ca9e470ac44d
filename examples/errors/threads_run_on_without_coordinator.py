"""Queue runners that were started without the Coordinator do not hear it."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

files = tf.train.string_input_producer(["a.png", "b.png"], shuffle=False)
name = files.dequeue()
sess = tf.Session()
coord = tf.train.Coordinator()
threads = tf.train.start_queue_runners(sess)
print(sess.run(name))

# %% join raises="RuntimeError"
coord.request_stop()
coord.join(threads, stop_grace_period_secs=0.5)

# %% pass_it_on
with tf.Session() as sess:
    coord = tf.train.Coordinator()
    threads = tf.train.start_queue_runners(sess, coord)
    print(sess.run(name))
    coord.request_stop()
    coord.join(threads)
