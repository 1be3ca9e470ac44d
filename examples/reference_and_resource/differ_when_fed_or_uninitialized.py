"""What the two kinds give when they are fed, and before they are initialized."""

# %% table
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def in_a_block_on_the_initializer(v):
    with tf.control_dependencies([v.initializer]):
        return v + 10


def answer(expression, use_resource, initialized):
    with tf.Graph().as_default(), tf.Session() as sess:
        v = tf.Variable(1, use_resource=use_resource)
        w = tf.Variable(v * 2, use_resource=use_resource)
        add = tf.assign_add(v, 1)
        if initialized:
            sess.run(v.initializer)
        names = {"sess": sess, "v": v, "w": w, "add": add}
        try:
            return str(eval(expression, globals(), names))
        except Exception as error:
            return type(error).__name__


EXPRESSIONS = {
    True: [
        "sess.run(v + 10, feed_dict={v: 5})",
        "sess.run(add, feed_dict={v: 5})",
        "sess.run(add * 1, feed_dict={add: 50})",
    ],
    False: [
        "sess.run(add)",
        "sess.run(v * 0)",
        "sess.run(in_a_block_on_the_initializer(v))",
        "sess.run(w.initializer)",
    ],
}

table = {}
print("        reference variable      resource variable")
for initialized, expressions in EXPRESSIONS.items():
    print("v is 1" if initialized else "v is uninitialized")
    for expression in expressions:
        answers = [answer(expression, kind, initialized) for kind in (False, True)]
        table[expression] = answers
        print("   ", expression)
        print("        {:24}{}".format(*answers))
