"""An `init_op` or `local_init_op` of your own must cover every variable."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1.0, name="v")
init = tf.global_variables_initializer()
w = tf.Variable(2.0, name="w")
scaffold = tf.train.Scaffold(init_op=init)

# %% global_init raises="RuntimeError"
tf.train.MonitoredSession(tf.train.ChiefSessionCreator(scaffold))

# %% build_local
tf.reset_default_graph()
v = tf.Variable(1.0, name="v")
hits, update = tf.metrics.true_positives([1, 0, 1], [1, 1, 1])
scaffold = tf.train.Scaffold(local_init_op=tf.no_op(name="mine"))

# %% local_init raises="RuntimeError"
tf.train.MonitoredSession(tf.train.ChiefSessionCreator(scaffold))

# %% cover_all
tf.reset_default_graph()
v = tf.Variable(1.0, name="v")
hits, update = tf.metrics.true_positives([1, 0, 1], [1, 1, 1])
local_init = tf.group(
    tf.local_variables_initializer(), tf.tables_initializer(), tf.no_op(name="mine")
)
scaffold = tf.train.Scaffold(local_init_op=local_init)
creator = tf.train.ChiefSessionCreator(scaffold)
with tf.train.MonitoredSession(creator) as sess:
    print(*sess.run([v, update]))
