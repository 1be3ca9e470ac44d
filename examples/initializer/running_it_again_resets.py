"""Running the initializer again puts every variable back to its initial value."""

# %% again
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v")
add = tf.assign_add(v, 1)
init = tf.global_variables_initializer()
sess = tf.Session()

sess.run(init)
for _ in range(3):
    sess.run(add)
trained = sess.run(v)
sess.run(init)
reset = sess.run(v)

print("after three steps:       ", trained)
print("after the second `init`: ", reset)
