"""In TensorFlow 2 `v.assign(v + 1)` from several threads loses updates, `assign_add` none."""

# %% count varies=true
import threading

import tensorflow as tf


def lost_updates(update):
    v = tf.Variable(tf.zeros([200000]))

    @tf.function
    def step():
        update(v)

    step()
    v.assign(tf.zeros([200000]))

    def work():
        for _ in range(100):
            step()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return 400 - int(v.numpy().min())


lost = lost_updates(lambda v: v.assign(v + 1.0))
print("assign(v + 1.0):", lost, "of 400 updates lost")

# %% fix
kept = lost_updates(lambda v: v.assign_add(tf.ones([200000])))
print("assign_add(1):  ", kept, "of 400 updates lost")
