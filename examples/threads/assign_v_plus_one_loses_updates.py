"""`assign(v, v + 1)` from several threads loses updates, with locking too."""

# %% count varies=true
import threading

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def lost_updates(use_resource):
    v = tf.Variable(tf.zeros([200000]), use_resource=use_resource)
    add_one = tf.assign(v, v + 1.0, use_locking=True)
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
    return 400 - int(sess.run(v).min())


lost = {"reference": lost_updates(False), "resource": lost_updates(True)}
for kind, updates in lost.items():
    print(f"{kind} variable: {updates} of 400 updates lost")
