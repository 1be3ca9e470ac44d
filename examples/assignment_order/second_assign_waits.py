"""An assignment created inside `tf.control_dependencies` runs after the one it names."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

a = tf.Variable(2, name="a")
b = tf.Variable(3, name="b")

assign_a = tf.assign(a, a * 2)
with tf.control_dependencies([assign_a]):
    assign_b = tf.assign(b, a + b)

# %% run
sess = tf.Session()
sess.run(tf.global_variables_initializer())

sess.run(assign_b)
first = [int(value) for value in sess.run([a, b])]
print("a, b after one run: ", first)

sess.run(assign_b)
second = [int(value) for value in sess.run([a, b])]
print("a, b after two runs:", second)
