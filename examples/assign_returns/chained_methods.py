"""`v.assign(2).assign_add(3)` works on one kind of variable; nesting works on both."""

# %% reference raises="AttributeError"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1, use_resource=False)
chain = v.assign(2).assign_add(3)

# %% resource
w = tf.Variable(1, name="w", use_resource=True)
chain = w.assign(2).assign_add(3)

sess = tf.Session()
sess.run(tf.global_variables_initializer())
chained = sess.run(chain)
print("resource variable:", chained)

# %% nested
nested = [sess.run(tf.assign_add(tf.assign(variable, 2), 3)) for variable in (v, w)]
print("reference variable:", nested[0])
print("resource variable: ", nested[1])

# %% sum
sums = [tf.assign(variable, tf.assign(variable, 2) + 3) for variable in (v, w)]
summed = [sess.run(assign) for assign in sums]
print("reference variable:", summed[0])
print("resource variable: ", summed[1])
