"""Input queues are filled by threads that run a session; eager mode has `tf.data`."""

# %% producer raises="RuntimeError"
import tensorflow.compat.v1 as tf

tf.enable_eager_execution()

files = tf.train.string_input_producer(["cats.csv", "dogs.csv"])

# %% batch raises="ValueError"
batch = tf.train.batch([tf.constant(1)], batch_size=2)

# %% reader raises="RuntimeError"
reader = tf.TextLineReader()

# %% runner raises="RuntimeError"
queue = tf.FIFOQueue(3, tf.int32)
runner = tf.train.QueueRunner(queue, [queue.enqueue(1)])

# %% start raises="RuntimeError"
threads = tf.train.start_queue_runners()

# %% dataset
dataset = tf.data.Dataset.from_tensor_slices([1, 2, 3, 4]).repeat().batch(2)
for batch in dataset.take(3):
    print(batch.numpy())

# %% graph
with tf.Graph().as_default():
    (number,) = tf.train.slice_input_producer([[1, 2, 3, 4]], shuffle=False)
    batch = tf.train.batch([number], batch_size=2)
    with tf.Session() as sess:
        coord = tf.train.Coordinator()
        threads = tf.train.start_queue_runners(sess, coord)
        for _ in range(3):
            print(sess.run(batch))
        coord.request_stop()
        coord.join(threads)
