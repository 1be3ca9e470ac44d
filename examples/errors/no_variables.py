"""An optimizer raises if its list of variables is empty."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("generator"):
    w = tf.get_variable("w", initializer=2.0)
loss = tf.square(w)
optimizer = tf.train.GradientDescentOptimizer(0.25)

# %% scope raises="ValueError"
variables = tf.trainable_variables("Generator")
train = optimizer.minimize(loss, var_list=variables)

# %% graph raises="ValueError"
with tf.Graph().as_default():
    train = optimizer.minimize(loss)

# %% look
for variable in tf.trainable_variables():
    print(variable.name)

# %% fix
variables = tf.trainable_variables("generator/")
train = optimizer.minimize(loss, var_list=variables)
with tf.Session() as sess:
    sess.run(w.initializer)
    sess.run(train)
    print(sess.run(w))
