"""The global step fetched with the training step can be the old count or the new one."""

# %% count varies=true
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

counts, new_reads = {}, {}
for kind in ("reference", "resource"):
    with tf.Graph().as_default(), tf.Session() as sess:
        tf.get_variable_scope().set_use_resource(kind == "resource")
        w = tf.get_variable("w", initializer=1.0)
        global_step = tf.train.get_or_create_global_step()
        optimizer = tf.train.GradientDescentOptimizer(0.5)
        train = optimizer.minimize(tf.square(w), global_step=global_step)
        with tf.control_dependencies([train]):
            read_after = global_step.read_value()

        sess.run(tf.global_variables_initializer())
        fetched = [int(sess.run([global_step, train])[0]) - i for i in range(300)]
        counts[kind] = {"old": fetched.count(0), "new": fetched.count(1)}
        new_reads[kind] = {int(sess.run(read_after)) - 300 - i for i in range(300)}

for kind, count in counts.items():
    print(f"{kind} variable: old {count['old']} times, new {count['new']} times")

# %% fix
for kind, steps in new_reads.items():
    print(f"{kind} variable, read after the step: {steps} above the old count")
