"""While the graph is built there is no value to test, and no value to fail on."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

row = tf.placeholder(tf.int32, [], name="row")
price = tf.gather(tf.constant([10, 20, 30]), row, name="price")
total = tf.add(price, 1, name="total")
print(total)

# %% run raises="InvalidArgumentError"
sess = tf.Session()
sess.run(total, {row: 7})

# %% value raises="OperatorNotAllowedInGraphError"
label = "high" if total > 20 else "low"

# %% shapes raises="ValueError"
tf.add(tf.constant([1, 2]), tf.constant([1, 2, 3]))
