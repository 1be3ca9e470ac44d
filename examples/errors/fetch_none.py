"""`None` cannot be fetched, and a function that finds nothing to return gives `None`."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(3.0, name="v")
w = tf.Variable(5.0, name="w")
loss = v * v
merged = tf.summary.merge_all()
gradients = tf.gradients(loss, [v, w])
sess = tf.Session()
sess.run(tf.global_variables_initializer())

# %% summaries raises="TypeError"
sess.run([loss, merged])

# %% gradients raises="TypeError"
sess.run(gradients)

# %% find
for name, fetch in [("merged", merged), ("v", gradients[0]), ("w", gradients[1])]:
    print(name, "None" if fetch is None else "a tensor")

# %% summary
tf.summary.scalar("loss", loss)
merged = tf.summary.merge_all()
loss_value, summary = sess.run([loss, merged])
print(loss_value, type(summary).__name__)

# %% leave_out
print(*sess.run([g for g in gradients if g is not None]))
