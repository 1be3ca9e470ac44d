"""NaN raises only where something checks for it: find the operation that made it first."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

p = tf.placeholder(tf.float32, [2], name="p")
labels = tf.constant([1.0, 0.0])
log_p = tf.log(p)
products = labels * log_p
loss = -tf.reduce_sum(products)
sess = tf.Session()
print(sess.run(loss, feed_dict={p: [1.0, 0.0]}))

# %% build_check
checked = tf.check_numerics(loss, "Cross entropy")

# %% check raises="InvalidArgumentError"
sess.run(checked, feed_dict={p: [1.0, 0.0]})

# %% build_summary
summary = tf.summary.histogram("products", products)

# %% summary raises="InvalidArgumentError"
sess.run(summary, feed_dict={p: [1.0, 0.0]})

# %% find
for part in (log_p, products, loss):
    print(part.op.name, sess.run(part, feed_dict={p: [1.0, 0.0]}))

# %% clip
products = labels * tf.log(tf.clip_by_value(p, 1e-7, 1.0))
loss = tf.check_numerics(tf.reduce_sum(-products), "Cross entropy")
print(sess.run(loss, feed_dict={p: [1.0, 0.0]}) == 0.0)

# %% logits
logits = tf.placeholder(tf.float32, [2], name="logits")
loss = tf.nn.softmax_cross_entropy_with_logits_v2(labels=labels, logits=logits)
print(sess.run(loss, feed_dict={logits: [500.0, -500.0]}))
