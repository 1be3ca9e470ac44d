"""Two assigns without an order: one outcome for ninety runs of a session, then the other."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)
both = tf.group(tf.assign(v, 1), tf.assign(v, 2))

# %% count varies=true
config = tf.ConfigProto(inter_op_parallelism_threads=1, use_per_session_threads=True)
outcomes = []
with tf.Session(config=config) as sess:
    for _ in range(300):
        sess.run(both)
        outcomes.append(int(sess.run(v)))

print("runs         v=1    v=2")
for start in range(0, 300, 30):
    block = outcomes[start : start + 30]
    label = f"{start + 1} to {start + 30}"
    print(f"{label:10}  {block.count(1):4}  {block.count(2):5}")

# %% estimate
for version, threshold in [("1.15", 5000), ("2.21", 8000)]:
    estimate, runs = 100000000, 0
    while estimate > threshold:
        estimate = estimate * 9 // 10
        runs += 1
    print(f"TensorFlow {version}: below {threshold} cycles after {runs} runs")
