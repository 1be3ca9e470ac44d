"""A session runs operations of one graph; a tensor of another graph is an error."""

# %% two_models
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def model(value):
    graph = tf.Graph()
    with graph.as_default():
        v = tf.Variable(value, name="v")
    sess = tf.Session(graph=graph)
    sess.run(v.initializer)
    return sess, v


one, v_of_one = model(1)
two, v_of_two = model(2)
values = [int(one.run(v_of_one)), int(two.run(v_of_two))]
names = [v_of_one.name, v_of_two.name]
print("two graphs, two sessions:", values, "named", names)

# %% other_graph raises="ValueError"
one.run(v_of_two)
