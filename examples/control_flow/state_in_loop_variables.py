"""A loop that carries its state in loop variables has one order."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)


def body(i, count, total):
    count += 1
    return i + 1, count, total + count


_, count, total = tf.while_loop(lambda i, *_: i < 5, body, [0, v.read_value(), 0])
set_v = tf.assign(v, count)

sess = tf.Session()
seen = set()
for _ in range(300):
    sess.run(v.initializer)
    results = sess.run([total, set_v])
    seen.add((int(results[0]), int(sess.run(v))))
print("total and v:", seen)
