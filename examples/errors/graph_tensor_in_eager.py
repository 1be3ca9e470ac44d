"""A tensor of a graph has no value that eager mode could use."""

# %% build
import tensorflow.compat.v1 as tf

tf.enable_eager_execution()

graph = tf.Graph()
with graph.as_default():
    x = tf.constant(3.0)

# %% outside raises="TypeError"
y = x + 1.0

# %% define
kept = []


@tf.function
def double(value):
    doubled = 2.0 * value
    kept.append(doubled)
    return doubled


result = double(tf.constant(3.0))

# %% leaked raises="TypeError"
kept[0] + 1.0

# %% session
with graph.as_default(), tf.Session() as sess:
    y = x + 1.0
    print(sess.run(y))

# %% returned
print((result + 1.0).numpy())

# %% variable
last = tf.Variable(0.0)


@tf.function
def double_and_keep(value):
    last.assign(2.0 * value)


double_and_keep(tf.constant(3.0))
print((last + 1.0).numpy())
