"""With `caching_device`, the order holds and the sum still takes the old value."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
sess = tf.Session()


def outcomes(caching_device=None, read_value=False):
    a = tf.Variable(2, use_resource=True, caching_device=caching_device)
    b = tf.Variable(3, use_resource=True)
    double_a = tf.assign(a, 2 * a)
    with tf.control_dependencies([double_a]):
        add_a = tf.assign(b, (a.read_value() if read_value else a) + b)

    found = set()
    for _ in range(300):
        sess.run([a.initializer, b.initializer])
        sess.run(add_a)
        found.add(f"a = {sess.run(a)}, b = {sess.run(b)}")
    return found


plain = outcomes()
cached = outcomes(caching_device="/cpu:0")
print("plain: ", *plain)
print("cached:", *cached)

# %% fix
fixed = outcomes(caching_device="/cpu:0", read_value=True)
print("cached, read_value:", *fixed)
