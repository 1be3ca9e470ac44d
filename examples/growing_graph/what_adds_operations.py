"""What adds operations to the graph, and how many, on each kind of variable."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1.0, use_resource=False)
w = tf.Variable(1.0, use_resource=True)
sess = tf.Session()
sess.run(tf.global_variables_initializer())

# %% count
optimizer = tf.train.GradientDescentOptimizer(0.1)
lines = {
    "tf.assign(v, 2.0)": lambda v: tf.assign(v, 2.0),
    "v + 1.0": lambda v: v + 1.0,
    "v < 2.0": lambda v: v < 2.0,
    "-v": lambda v: -v,
    "v.read_value()": lambda v: v.read_value(),
    "v.value()": lambda v: v.value(),
    "tf.gradients(v * v, v)": lambda v: tf.gradients(v * v, v),
    "optimizer.minimize(v * v)": lambda v: optimizer.minimize(v * v, var_list=[v]),
    "tf.train.Saver([v])": lambda v: tf.train.Saver([v]),
    "tf.variables_initializer([v])": lambda v: tf.variables_initializer([v]).name,
    "sess.run(tf.report_uninitialized_variables())": lambda v: sess.run(
        tf.report_uninitialized_variables()
    ),
    "sess.run(v)": lambda v: sess.run(v),
    "v.eval(session=sess)": lambda v: v.eval(session=sess),
    "v.load(2.0, sess)": lambda v: v.load(2.0, sess),
}
added = {}
for line, call in lines.items():
    counts = []
    for variable in (v, w):
        before = len(sess.graph.get_operations())
        call(variable)
        counts.append(len(sess.graph.get_operations()) - before)
    added[line] = tuple(counts)
    print(f"{line:45} reference {counts[0]:2}, resource {counts[1]:2}")
