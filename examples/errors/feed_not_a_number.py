"""A placeholder of numbers takes text only if the text is a number."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

row = ["5.1", "3.5", "setosa"]
x = tf.placeholder(tf.float32, [None], name="x")
label = tf.placeholder(tf.int32, [], name="label")
total = tf.reduce_sum(x)
sess = tf.Session()

# %% text raises="ValueError"
sess.run(total, feed_dict={x: row})

# %% label raises="ValueError"
sess.run(label, feed_dict={label: row[2]})

# %% numbers
print(sess.run(total, feed_dict={x: [5.0, 3.5]}), sess.run(total, feed_dict={x: ["5.0", "3.5"]}))

# %% classes
classes = ["setosa", "versicolor", "virginica"]
print(sess.run(label, feed_dict={label: classes.index(row[2])}))
