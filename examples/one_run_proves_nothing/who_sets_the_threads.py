"""A session's inter_op_parallelism_threads counts only with use_per_session_threads."""

# %% build
import threading

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

lock = threading.Lock()
running, most = 0, 0


def wait_a_little():
    global running, most
    with lock:
        running += 1
        most = max(most, running)
    threading.Event().wait(0.03)
    with lock:
        running -= 1
    return 0


four = [tf.py_func(wait_a_little, [], tf.int64) for _ in range(4)]

# %% count varies=true
at_once = {}
for asked, per_session in [(3, False), (1, False), (1, True), (4, True)]:
    config = tf.ConfigProto(inter_op_parallelism_threads=asked, use_per_session_threads=per_session)
    most = 0
    with tf.Session(config=config) as sess:
        sess.run(four)
    at_once[asked, per_session] = most
    word = "threads of its own" if per_session else "threads of the process"
    print(f"asked for {asked}, {word:22}: at most {most} at once")
