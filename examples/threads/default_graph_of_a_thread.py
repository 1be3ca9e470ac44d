"""A new thread has a default graph of its own, and so has no default session."""

# %% thread
import threading

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

graph = tf.Graph()
results = {}


def work():
    results["same graph"] = tf.get_default_graph() is graph
    results["default session"] = tf.get_default_session()


with graph.as_default(), tf.Session() as sess:
    v = tf.Variable(5)
    sess.run(v.initializer)
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
for name, value in results.items():
    print(f"{name}:", value)


# %% fix
def work_in(graph, sess):
    with graph.as_default(), sess.as_default():
        results["v + 1"] = int((v + 1).eval())


with tf.Session(graph=graph) as sess:
    sess.run(v.initializer)
    thread = threading.Thread(target=work_in, args=(graph, sess))
    thread.start()
    thread.join()
print("v + 1:", results["v + 1"])
