"""A worker waits until the chief has initialized all variables, and gives up after a time."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

server = tf.train.Server({"worker": ["127.0.0.1:0"]}, job_name="worker", task_index=0)
w = tf.get_variable("w", initializer=1.0)
manager = tf.train.SessionManager(
    ready_op=tf.report_uninitialized_variables(), recovery_wait_secs=0.1
)

# %% wait raises="DeadlineExceededError"
manager.wait_for_session(server.target, max_wait_secs=1)

# %% initialize
with tf.Session(server.target) as chief:
    chief.run(tf.global_variables_initializer())
worker = manager.wait_for_session(server.target, max_wait_secs=1)
print(worker.run(w))

# %% missing
with tf.Session() as sess:
    print(sess.run(tf.report_uninitialized_variables()))
