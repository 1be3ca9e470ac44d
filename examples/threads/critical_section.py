"""`tf.CriticalSection` makes a read and an assign one step, if both are made inside."""

# %% run
import threading

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(tf.zeros([200000]))
section = tf.CriticalSection()
add_one = section.execute(lambda: tf.assign(v, v.read_value() + 1.0))
sess = tf.Session()
sess.run(v.initializer)


def work():
    for _ in range(100):
        sess.run(add_one.op)


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
lost = 400 - int(sess.run(v).min())
print(lost, "of 400 updates lost")
