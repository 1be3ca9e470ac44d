"""A feed cuts a path that runs through the fed tensor, not one through a control input."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1, name="v")
with tf.control_dependencies([tf.assign(v, 2)]):
    gate = tf.constant(0, name="gate")
uses_its_tensor = gate + 10
with tf.control_dependencies([gate]):
    waits_for_it = tf.constant(10)

sess = tf.Session()
v_after = {}
for name, fetch in (("uses its tensor", uses_its_tensor), ("waits for it", waits_for_it)):
    for case, feed in (("no feed", {}), ("gate fed", {gate: 0})):
        sess.run(v.initializer)
        sess.run(fetch, feed)
        v_after[name, case] = int(sess.run(v))
        print(f"{name:15}  {case:8}  v is {v_after[name, case]} after the run")
