"""A MonitoredSession finalizes the graph: build all there is before it."""

# %% raises raises="RuntimeError"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0.0)
with tf.train.MonitoredSession() as sess:
    sess.run(v)
    sess.run(tf.assign(v, 0.1))

# %% fix
tf.reset_default_graph()
v = tf.Variable(0.0)
value = tf.placeholder(tf.float32, [])
assign = tf.assign(v, value)
with tf.train.MonitoredSession() as sess:
    for number in [0.5, 0.25]:
        sess.run(assign, {value: number})
    last = sess.run(v)
print("v:", last)


# %% hook
class CountSteps(tf.train.SessionRunHook):
    def begin(self):  # the graph is still open
        self.step = tf.assign_add(tf.Variable(0), 1)

    def before_run(self, run_context):
        return tf.train.SessionRunArgs(self.step)

    def after_run(self, run_context, run_values):
        counted.append(int(run_values.results))


counted = []
tf.reset_default_graph()
work = tf.constant(7.0)
with tf.train.MonitoredSession(hooks=[CountSteps()]) as sess:
    for _ in range(3):
        sess.run(work)
print("counted:", *counted)
