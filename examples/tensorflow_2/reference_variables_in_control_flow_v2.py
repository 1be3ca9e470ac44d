"""Control flow v2 cannot assign to a reference variable inside a branch."""

# %% switch
import tensorflow.compat.v1 as tf

tf.disable_eager_execution()
tf.disable_resource_variables()

v = tf.Variable(5)
flag = tf.constant(True)

print("variable:       ", type(v).__name__)
print("control flow v2:", tf.control_flow_v2_enabled())

# %% branch raises="TypeError"
tf.cond(flag, lambda: tf.assign(v, 10), lambda: tf.identity(v))

# %% fix
tf.disable_control_flow_v2()
assign_if = tf.cond(flag, lambda: tf.assign(v, 10), lambda: tf.identity(v))

sess = tf.Session()
sess.run(tf.global_variables_initializer())
sess.run(assign_if)
after = sess.run(v)
print("after the run:  ", after)
