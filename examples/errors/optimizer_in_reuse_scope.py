"""An optimizer that is built where `reuse` is on cannot make its variables."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for _ in range(2):
    w = tf.get_variable("w", [], initializer=tf.ones_initializer())
    loss = w * w
    tf.get_variable_scope().reuse_variables()

# %% minimize raises="ValueError"
train = tf.train.AdamOptimizer(0.1).minimize(loss)

# %% scoped
tf.reset_default_graph()

for _ in range(2):
    with tf.variable_scope("model", reuse=tf.AUTO_REUSE):
        w = tf.get_variable("w", [], initializer=tf.ones_initializer())
        loss = w * w

train = tf.train.AdamOptimizer(0.1).minimize(loss)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train)
    print(f"{sess.run(w):.1f}")
