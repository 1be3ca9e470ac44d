"""`tf.identity` of a reference variable gives the value of a write that comes after it."""

# %% identity
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def old_and_new(v, old):
    with tf.control_dependencies([old]):
        assign = tf.assign(v, 10)
    sess = tf.Session()
    sess.run(v.initializer)
    return tuple(int(value) for value in sess.run([old, assign]))


reference = tf.Variable(5, name="v", use_resource=False)
resource = tf.Variable(5, name="w", use_resource=True)

by_identity = {}
for v in (reference, resource):
    by_identity[type(v).__name__] = old_and_new(v, tf.identity(v))
for kind, (old, new) in by_identity.items():
    print(f"{kind:16} old: {old:2}  new: {new}")

# %% copy
by_copy = {}
for v in (reference, resource):
    by_copy[type(v).__name__] = old_and_new(v, v + 0)
for kind, (old, new) in by_copy.items():
    print(f"{kind:16} old: {old:2}  new: {new}")
