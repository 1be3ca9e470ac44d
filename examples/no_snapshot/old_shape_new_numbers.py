"""A read of a reference variable that is assigned another shape: old shape, new numbers."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable([[0, 1, 2], [3, 4, 5]], validate_shape=False, use_resource=False)
read = tf.identity(v)
with tf.control_dependencies([read]):
    assign = tf.assign(v, [[0, 10], [20, 30], [40, 50]], validate_shape=False)

sess = tf.Session()
sess.run(v.initializer)
before = sess.run(v).tolist()
seen = sess.run([read, assign.op])[0].tolist()
after = sess.run(v).tolist()

print("before:", before)
print("read:  ", seen)
print("after: ", after)
