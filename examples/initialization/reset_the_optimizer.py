"""`optimizer.variables()` lists what the optimizer made, to initialize it alone."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(5.0, name="w")
optimizer = tf.train.AdamOptimizer(0.1)
train = optimizer.minimize(tf.square(w))
reset = tf.variables_initializer(optimizer.variables())
names = sorted(variable.op.name for variable in optimizer.variables())

sess = tf.Session()
sess.run(tf.global_variables_initializer())
sess.run(train)
trained = float(sess.run(w))
sess.run(reset)
m_after = float(sess.run(optimizer.get_slot(w, "m")))
w_after = float(sess.run(w))
print(*names)
print("m:", m_after, " w kept:", w_after == trained)
