"""Feeding a variable works for a reference variable and is ignored for a resource variable."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1, name="v", use_resource=False)
w = tf.Variable(1, name="w", use_resource=True)
sess = tf.Session()
sess.run(tf.global_variables_initializer())

# %% run
reads = {"v": sess.run(v, {v: 100}), "w": sess.run(w, {w: 100})}
sums = {"v": sess.run(v + 10, {v: 100}), "w": sess.run(w + 10, {w: 100})}
kept = {"v": sess.run(v), "w": sess.run(w)}

print("reference variable: read", reads["v"], " plus 10:", sums["v"], " afterwards:", kept["v"])
print("resource variable:  read", reads["w"], " plus 10:", sums["w"], "  afterwards:", kept["w"])

# %% instead
value = tf.placeholder_with_default(w.read_value(), [])
total = value + 10
defaults = sess.run(total), sess.run(total, {value: 100})
print("with a default: ", *defaults)

# %% assign raises="InvalidArgumentError"
add_w = tf.assign_add(w, 1)
fed_w = sess.run(add_w, {w: 100})
print("resource variable, plus one:", fed_w)

add_v = tf.assign_add(v, 1)
sess.run(add_v, {v: 100})
