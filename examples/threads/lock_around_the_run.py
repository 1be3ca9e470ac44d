"""A Python lock around `sess.run` makes a read and a write one step for all threads."""

# %% count
import threading

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1)
change = tf.assign(v, (3 * v + 1) % 1009)
sess = tf.Session()
sess.run(v.initializer)
lock = threading.Lock()


def work():
    for _ in range(300):
        with lock:
            sess.run(change.op)


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
after = int(sess.run(v))

expected = 1
for _ in range(1200):
    expected = (3 * expected + 1) % 1009
print("v:", after, " one after the other:", expected)
