"""The operations that a turn added are the last ones of the graph; finalize finds the line."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
loss = tf.square(x - 1.0, name="loss")
sess = tf.Session()


def one_turn(number):
    return sess.run(loss * 100.0, {x: number})


# %% new
one_turn(1.0)
before = len(sess.graph.get_operations())
one_turn(2.0)
new = [(op.name, op.type) for op in sess.graph.get_operations()[before:]]
for name, kind in new:
    print(f"{name:8} {kind}")

# %% finalize raises="RuntimeError"
sess.graph.finalize()
one_turn(3.0)
