"""The default graph and the default session belong to one thread; the session does not."""

# %% thread
import threading

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

graph = tf.Graph()
answers = {}
with graph.as_default(), tf.Session() as sess:
    v = tf.Variable(5)
    sess.run(v.initializer)

    def handle_request():
        answers["same default graph"] = tf.get_default_graph() is graph
        answers["default session"] = tf.get_default_session()
        try:
            v.eval()
        except ValueError as error:
            answers["v.eval()"] = str(error).split(".")[0]
        try:
            sess.run(tf.constant(1))
        except ValueError as error:
            answers["sess.run(tf.constant(1))"] = str(error)
        answers["sess.run(v)"] = int(sess.run(v))
        with graph.as_default(), sess.as_default():
            answers["in both blocks, (v + 1).eval()"] = int((v + 1).eval())

    thread = threading.Thread(target=handle_request)
    thread.start()
    thread.join()

for what, answer in answers.items():
    print(f"{what}: {answer}")
