"""A device string has the parts job, replica, task and device, each with a colon."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(3.0)

# %% part raises="ValueError"
with tf.device("/gpu0"):
    y = tf.square(x)

# %% number raises="ValueError"
with tf.device("/job:worker/task:one"):
    y = tf.square(x)

# %% right
with tf.device("/gpu:0"):
    y = tf.square(x)
print(y.device)

# %% spec
device = tf.DeviceSpec(job="worker", task=1, device_type="GPU", device_index=0)
print(device.to_string())
