"""Without the control dependency one run may leave 5 or 7 in b; two runs leave 7."""

# %% count varies=true
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

a = tf.Variable(2)
b = tf.Variable(3)
init = tf.global_variables_initializer()
double_first = [tf.assign(a, 2 * a), tf.assign(b, a + b)]
add_first = [tf.assign(b, a + b), tf.assign(a, 2 * a)]

sess = tf.Session()
values_of_b = {}
for first, pair in [("double_a", double_first), ("add_a", add_first)]:
    values_of_b[first] = []
    for _ in range(300):
        sess.run(init)
        sess.run(pair)
        values_of_b[first].append(sess.run(b))

for first, values in values_of_b.items():
    old, new = values.count(5), values.count(7)
    print(f"{first} built first: b = 5 in {old} runs, b = 7 in {new} runs")

# %% two_runs
double_a, add_a = double_first
sess.run(init)
sess.run(double_a)
sess.run(add_a)
two_runs = sess.run([a, b])
print("a, b after two runs:", *two_runs)
