"""A dequeue waits for elements that no thread brings, until the run's timeout."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

files = tf.train.string_input_producer(["a.png", "b.png"], shuffle=False)
name = files.dequeue()
sess = tf.Session()

# %% dequeue raises="DeadlineExceededError"
sess.run(name, options=tf.RunOptions(timeout_in_ms=500))

# %% start_the_threads
coord = tf.train.Coordinator()
threads = tf.train.start_queue_runners(sess, coord)
print(sess.run(name))
coord.request_stop()
coord.join(threads)
