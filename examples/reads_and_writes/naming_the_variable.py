"""`tf.control_dependencies([v])` waits for no assign: it names the variable's own operation."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1, name="v")
write = tf.assign(v, 2, name="write")
names_v, names_write = {}, {}
for named, answer in ((v, names_v), (write, names_write)):
    with tf.control_dependencies([named]):
        later = tf.constant(0)
    answer["control inputs"] = [op.name for op in later.op.control_inputs]

    sess = tf.Session()
    sess.run(v.initializer)
    sess.run(later)
    answer["v after the run"] = int(sess.run(v))

print("control_dependencies([v]):    ", names_v)
print("control_dependencies([write]):", names_write)
