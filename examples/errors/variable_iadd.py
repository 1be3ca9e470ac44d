"""`v += 1` does not change a variable: it raises, or makes a tensor of that name."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1, name="v", use_resource=True)
r = tf.Variable(1, name="r", use_resource=False)
sess = tf.Session()
sess.run(tf.global_variables_initializer())

# %% add raises="RuntimeError"
v += 1

# %% multiply raises="RuntimeError"
v *= 2

# %% reference
r += 1
print(r.name)
print(sess.run(r), sess.run(r))

# %% assign_add
add = v.assign_add(1)
print(sess.run(add), sess.run(add))

# %% assign
double = v.assign(v * 2)
print(sess.run(double), sess.run(double))

# %% tensor
v_plus_1 = v + 1
print(sess.run(v_plus_1), sess.run(v_plus_1))
