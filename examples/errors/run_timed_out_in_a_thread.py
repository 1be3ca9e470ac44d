"""The timeout of a session holds for the threads that fill its queues too."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

queue = tf.FIFOQueue(1, tf.int32, shapes=[()])
runner = tf.train.QueueRunner(queue, [queue.enqueue(7)])
number = queue.dequeue()
config = tf.ConfigProto(operation_timeout_in_ms=500)
sess = tf.Session(config=config)
coord = tf.train.Coordinator()
threads = runner.create_threads(sess, coord, daemon=True, start=True)

# %% join raises="DeadlineExceededError"
coord.join(threads)

# %% only_this_run
sess = tf.Session()
coord = tf.train.Coordinator()
threads = runner.create_threads(sess, coord, daemon=True, start=True)
print(sess.run(number, options=tf.RunOptions(timeout_in_ms=60000)))
coord.request_stop()
coord.join(threads)
