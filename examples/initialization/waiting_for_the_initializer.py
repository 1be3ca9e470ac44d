"""A block that waits for the initializer does not reach the read of a reference variable."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, name="v")
with tf.control_dependencies([v.initializer]):
    add = v + 1
    add_to_new_read = v.read_value() + 1

# %% count varies=true
failed, values = 0, []
for _ in range(100):
    with tf.Session() as sess:
        try:
            values.append(int(sess.run(add)))
        except tf.errors.FailedPreconditionError:
            failed += 1
print(f"v + 1: {failed} runs fail, {values.count(6)} give 6")

# %% fix
with tf.Session() as sess:
    value = int(sess.run(add_to_new_read))
print("v.read_value() + 1:", value)
