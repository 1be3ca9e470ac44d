"""A variable that is made in a branch of `tf.cond` is initialized like any other."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def branch():
    v = tf.get_variable("v", initializer=5)
    return v + 0


result = tf.cond(tf.constant(False), branch, lambda: tf.constant(0))
sess = tf.Session()
sess.run(tf.global_variables_initializer())
names = [variable.name for variable in tf.global_variables()]
value = int(sess.run(tf.global_variables()[0]))
print("variables:", *names)
print("value:", value)
