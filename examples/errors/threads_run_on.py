"""A thread that waits at a full queue does not see that the Coordinator asks it to stop."""

# %% build
import threading

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

queue = tf.FIFOQueue(1, tf.int32, shapes=[()])
x = tf.placeholder(tf.int32, [])
put = queue.enqueue(x)
close = queue.close(cancel_pending_enqueues=True)
sess = tf.Session()
coord = tf.train.Coordinator()


def fill():
    try:
        for number in range(300):
            sess.run(put, {x: number})
    except tf.errors.CancelledError:
        pass


thread = threading.Thread(target=fill, name="filler", daemon=True)
thread.start()

# %% join raises="RuntimeError"
coord.request_stop()
coord.join([thread], stop_grace_period_secs=0.5)

# %% close_the_queue
coord.request_stop()
sess.run(close)
coord.join([thread])
print(thread.is_alive())
