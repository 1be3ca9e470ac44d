"""`tf.group` takes every assign; `tf.tuple` takes that of a resource variable only as `.op`."""

# %% tuple raises="TypeError"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1, use_resource=True)
x = tf.constant(5)
barrier = tf.tuple([x], control_inputs=[tf.assign(v, 2)])

# %% op
barrier = tf.tuple([x], control_inputs=[tf.assign(v, 2).op])

sess = tf.Session()
sess.run(v.initializer)
x_value = sess.run(barrier)[0]
v_value = sess.run(v)
print("x:", x_value, " v:", v_value)

# %% group
group = tf.group(tf.assign(v, 3), x)
group_value = sess.run(group)
v_after = sess.run(v)
print("the group:", group_value, " v:", v_after)
