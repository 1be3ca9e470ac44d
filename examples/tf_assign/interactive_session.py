"""An `InteractiveSession` makes itself the default session, so `eval` finds it."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5)
assign = v.assign(10)

sess = tf.InteractiveSession()
sess.run(tf.global_variables_initializer())

before = v.eval()
returned = assign.eval()
after = v.eval()
sess.close()

print("v.eval():     ", before)
print("assign.eval():", returned)
print("v.eval():     ", after)
