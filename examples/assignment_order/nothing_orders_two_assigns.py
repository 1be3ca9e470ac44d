"""Without a control dependency, neither creation nor fetching orders two assignments."""

# %% build
import collections

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

a = tf.Variable(2, name="a")
b = tf.Variable(3, name="b")

assign_a = tf.assign(a, a * 2)
assign_b = tf.assign(b, a + b)
late_assign_a = tf.assign(a, a * 2)  # as assign_a, but created after assign_b

init = tf.global_variables_initializer()

# %% count varies=true
orders = {
    "created a, b  fetched a, b": [assign_a, assign_b],
    "created a, b  fetched b, a": [assign_b, assign_a],
    "created b, a  fetched b, a": [assign_b, late_assign_a],
    "created b, a  fetched a, b": [late_assign_a, assign_b],
}
counts = {}
for order, fetches in orders.items():
    counts[order] = collections.Counter()
    with tf.Session() as sess:
        for _ in range(400):
            sess.run(init)
            sess.run(fetches)
            counts[order][int(sess.run(b))] += 1

for order, count in counts.items():
    print(f"{order}  b is 5: {count[5]} times, 7: {count[7]} times")
