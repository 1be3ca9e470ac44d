"""`scatter_add` on a resource variable can lose updates in spite of `use_locking=True`."""

# %% count varies=true
import threading

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def lost_updates(use_resource):
    v = tf.Variable([0.0], use_resource=use_resource)
    add = tf.scatter_add(v, tf.zeros([20000], tf.int32), tf.ones([20000]), use_locking=True)
    sess = tf.Session()
    sess.run(v.initializer)

    def work():
        for _ in range(75):
            sess.run(add.op)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return 6000000 - int(sess.run(v)[0])


lost = {"reference": lost_updates(False), "resource": lost_updates(True)}
for kind, updates in lost.items():
    print(f"{kind} variable: {updates} of 6000000 additions lost")
