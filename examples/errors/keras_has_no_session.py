"""Keras 3 keeps no session; a session of your own runs its layers."""

# %% get_session raises="AttributeError"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

sess = tf.keras.backend.get_session()

# %% set_session raises="AttributeError"
config = tf.ConfigProto(allow_soft_placement=True)
tf.keras.backend.set_session(tf.Session(config=config))

# %% own_session
x = tf.placeholder(tf.float32, [None, 3])
y = tf.keras.layers.Dense(1, kernel_initializer="ones")(x)

sess = tf.Session(config=config)
sess.run(tf.global_variables_initializer())
print(sess.run(y, feed_dict={x: [[1.0, 2.0, 3.0]]}))
