"""The initializer of a variable is an assign operation, and only a run executes it."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v")
w = tf.Variable(7, name="w")
assign = tf.assign(v, 10)
init = tf.global_variables_initializer()

print("v.initializer:     ", v.initializer.type)
print("tf.assign(v, 10):  ", assign.op.type)
print("init:              ", init.type)
print("init waits for:    ", sorted(op.name for op in init.control_inputs))
print("the initializers:  ", sorted([v.initializer.name, w.initializer.name]))

# %% run
sess = tf.Session()
sess.run(init)
values = sess.run([v, w])
print("v, w:", *values)
