"""A `with` block closes its session; nothing can run in it afterwards."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v")
with tf.Session() as sess:
    sess.run(v.initializer)
    read = sess.make_callable(v)

# %% run raises="RuntimeError"
sess.run(v)

# %% call raises="CancelledError"
read()

# %% inside
with tf.Session() as sess:
    sess.run(v.initializer)
    value = sess.run(v)
print(value)

# %% keep_it_open
sess = tf.Session()
with sess.as_default():
    v.initializer.run()
print(sess.run(v))
sess.close()
