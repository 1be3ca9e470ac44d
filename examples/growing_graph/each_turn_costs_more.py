"""Building in a loop makes every turn slower than the one before; feeding does not."""

# %% build
import time

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def new_assign(sess, v):
    return lambda number: sess.run(tf.assign(v, number))


def one_assign(sess, v):
    value = tf.placeholder(tf.float32, [])
    assign = tf.assign(v, value)
    return lambda number: sess.run(assign, {value: number})


# %% time
turns, block = 160, 20
seconds = {}
for name, prepare in [("new assign", new_assign), ("placeholder", one_assign)]:
    with tf.Graph().as_default() as graph, tf.Session() as sess:
        turn = prepare(sess, tf.Variable(0.0))
        before = len(graph.get_operations())
        seconds[name] = []
        for number in range(turns):
            start = time.perf_counter()
            turn(float(number))
            seconds[name].append(time.perf_counter() - start)
        added = len(graph.get_operations()) - before
        print(f"{name} adds {added} operations.")

# %% table varies=true
print("turns     new assign    placeholder")
for end in range(block, turns + 1, block):
    new, fed = (1000 * min(s[end - block : end]) for s in seconds.values())
    print(f"{end:5}     {new:10.2f}    {fed:11.2f}")
