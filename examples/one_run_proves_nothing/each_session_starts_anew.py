"""Each session starts with the first outcome again, with more threads less cleanly."""

# %% count varies=true
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
tf.set_random_seed(1)

v = tf.Variable(0)
both = tf.group(tf.assign(v, 1), tf.assign(v, 2))


def run_300_times(threads):
    config = tf.ConfigProto(inter_op_parallelism_threads=threads, use_per_session_threads=True)
    outcomes = []
    with tf.Session(config=config) as sess:
        for _ in range(300):
            sess.run(both)
            outcomes.append(int(sess.run(v)))
    return outcomes


outcomes = [(threads, run_300_times(threads)) for threads in (1, 1, 4)]

print("session  threads  first 80 runs: v=1  v=2  last 80 runs: v=1  v=2")
for number, (threads, of_session) in enumerate(outcomes, start=1):
    first, last = of_session[:80], of_session[-80:]
    print(
        f"{number:7}  {threads:7}  {first.count(1):18}  {first.count(2):3}"
        f"  {last.count(1):17}  {last.count(2):3}"
    )
