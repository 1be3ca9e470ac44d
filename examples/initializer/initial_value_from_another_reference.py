"""On reference variables `tf.Variable(a * 2)` is guarded against an uninitialized `a`."""

# %% guarded
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

a = tf.Variable(5, name="a", use_resource=False)
b = tf.Variable(a * 2, name="b", use_resource=False)
sess = tf.Session()
sess.run(tf.global_variables_initializer())
value = sess.run(b)
print("b:", value)
