"""A variable given as a loop variable is read once; the body gets a tensor."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)
loop = tf.while_loop(lambda x: x < 5, lambda x: x + 1, [v])
sess = tf.Session()
sess.run(v.initializer)
result = int(sess.run(loop))
after = int(sess.run(v))
print("the loop:", result, " v:", after)

# %% assign raises="AttributeError"
tf.while_loop(lambda x: x < 5, lambda x: x.assign_add(1), [v])

# %% fix
set_v = tf.assign(v, loop)
sess.run(set_v)
set_after = int(sess.run(v))
print("v:", set_after)
