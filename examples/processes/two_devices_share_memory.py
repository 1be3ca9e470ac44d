"""Between two CPU devices of one process nothing is copied; a reference variable shows it."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

a = tf.Variable(2, name="a")
b = tf.Variable(3, name="b")
with tf.device("/cpu:1"):
    double = a * 2
assign_a = tf.assign(a, double)
with tf.control_dependencies([assign_a]), tf.device("/cpu:1"):
    total = a + b

sess = tf.Session(config=tf.ConfigProto(device_count={"CPU": 2}))
seen = set()
for _ in range(300):
    sess.run([a.initializer, b.initializer])
    seen.add(int(sess.run(total)))
print("a + b on the second CPU:", seen)
