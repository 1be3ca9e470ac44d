"""A reader takes no lock, so it can see a reference variable half written."""

# %% count varies=true
import threading

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def torn_reads(use_resource):
    n = 400000
    v = tf.Variable(tf.fill([n], 1.0), use_resource=use_resource)
    writes = [tf.assign(v, tf.fill([n], x), use_locking=True).op for x in (2.0, 1.0)]
    read = v.read_value()
    sess = tf.Session()
    sess.run(v.initializer)
    done = threading.Event()

    def write():
        while not done.is_set():
            for assign in writes:
                sess.run(assign)

    writer = threading.Thread(target=write)
    writer.start()
    torn = 0
    for _ in range(300):
        value = sess.run(read)
        torn += int(value.min() != value.max())
    done.set()
    writer.join()
    return torn


torn = {"reference": torn_reads(False), "resource": torn_reads(True)}
for kind, reads in torn.items():
    print(f"{kind} variable: {reads} of 300 reads are half old, half new")
