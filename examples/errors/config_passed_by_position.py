"""The first argument of `tf.Session` is the target; graph and config go by name."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(2)
config = tf.ConfigProto(allow_soft_placement=True)

# %% config raises="TypeError"
tf.Session(config)

# %% graph raises="TypeError"
tf.Session(x.graph)

# %% second raises="TypeError"
tf.Session("", config)

# %% dictionary raises="TypeError"
tf.Session(config={"allow_soft_placement": True})

# %% by_name
sess = tf.Session(graph=x.graph, config=config)
print(sess.run(x))
