"""A placement that the session cannot honor raises, unless soft placement is allowed."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.device("/device:GPU:99"):
    x = tf.constant(3.0, name="x")
    y = tf.square(x, name="y")
sess = tf.Session()

# %% run raises="InvalidArgumentError"
sess.run(y)

# %% soft
config = tf.ConfigProto(allow_soft_placement=True)
with tf.Session(config=config) as sess:
    print(sess.run(y))

# %% list
with tf.Session() as sess:
    names = [device.name for device in sess.list_devices()]
print("/job:localhost/replica:0/task:0/device:CPU:0" in names)
