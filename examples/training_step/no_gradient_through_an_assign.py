"""An assign passes on no gradient."""

# %% gradient
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
kept = tf.Variable(0.0, name="kept", trainable=False)
product = 2.0 * w
assign = tf.assign(kept, product)

loss = tf.square(assign)
gradients = tf.gradients(loss, [w])
print(gradients)

# %% minimize raises="ValueError"
optimizer = tf.train.GradientDescentOptimizer(0.01)
optimizer.minimize(loss, var_list=[w])

# %% fix
loss = tf.square(product)
gradient = tf.gradients(loss, [w])[0]
sess = tf.Session()
sess.run(tf.global_variables_initializer())
_, slope = sess.run([assign, gradient])
kept_value = sess.run(kept)
print("slope:", slope, " kept:", kept_value)
