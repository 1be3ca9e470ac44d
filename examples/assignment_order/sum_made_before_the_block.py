"""A sum made before the block does not wait, even if the assignment of it does."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

a = tf.Variable(2, name="a")
b = tf.Variable(3, name="b")

assign_a = tf.assign(a, a * 2)
total = a + b
with tf.control_dependencies([assign_a]):
    assign_b = tf.assign(b, total)

# %% count varies=true
init = tf.global_variables_initializer()
sess = tf.Session()
results = []
for _ in range(400):
    sess.run(init)
    sess.run(assign_b)
    results.append(int(sess.run(b)))

for when, part in {"first 50": results[:50], "last 50": results[-50:], "all 400": results}.items():
    print(f"{when:8}  b is 5: {part.count(5)} times, 7: {part.count(7)} times")
