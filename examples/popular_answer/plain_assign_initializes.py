"""A plain `tf.assign` needs no initializer; an operation that reads the variable does."""

# %% assign
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5)
assign = tf.assign(v, 10)

sess = tf.Session()
returned = sess.run(assign)
value = sess.run(v)

print("initializer run:  never")
print("assign returned: ", returned)
print("value of v:      ", value)
print("initializer is of type", v.initializer.type)

# %% reads raises="FailedPreconditionError"
double_v = tf.assign(v, 2 * v)
new_session = tf.Session()
new_session.run(double_v)

# %% add raises="FailedPreconditionError"
add_one = tf.assign_add(v, 1)
new_session.run(add_one)
