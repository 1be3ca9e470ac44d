"""A queue runner that fails closes its queue; the Coordinator has the first error."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

names = ["a.png", "b.png", "c.png"]
files = tf.train.string_input_producer(names, num_epochs=1, shuffle=False, shared_name="files")
name = files.dequeue()
step = tf.train.get_or_create_global_step()
sess = tf.Session()
sess.run(tf.global_variables_initializer())
coord = tf.train.Coordinator()
threads = tf.train.start_queue_runners(sess, coord)

# %% dequeue raises="OutOfRangeError"
sess.run(name)

# %% join raises="FailedPreconditionError"
coord.request_stop()
coord.join(threads)

# %% initialize_local
with tf.Session() as sess:
    sess.run(tf.local_variables_initializer())
    coord = tf.train.Coordinator()
    threads = tf.train.start_queue_runners(sess, coord)
    print(sess.run(name))
    coord.request_stop()
    coord.join(threads)
