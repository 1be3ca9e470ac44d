"""A queue that was closed gives what it still holds, and then raises."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

names = ["a.png", "b.png", "c.png"]
files = tf.train.string_input_producer(names, num_epochs=1, shuffle=False)
name = files.dequeue()
sess = tf.Session()
sess.run(tf.local_variables_initializer())
coord = tf.train.Coordinator()
threads = tf.train.start_queue_runners(sess, coord)
for _ in names:
    print(sess.run(name))

# %% dequeue raises="OutOfRangeError"
sess.run(name)

# %% until_the_end
coord.request_stop()
coord.join(threads)
with tf.train.MonitoredSession() as sess:
    while not sess.should_stop():
        print(sess.run(name))
