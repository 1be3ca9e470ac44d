"""A variable keeps a value between runs; a placeholder has none unless a run feeds it."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

reference = tf.Variable(5, use_resource=False)
resource = tf.Variable(5, use_resource=True)
placeholder = tf.placeholder(tf.int32, shape=[])

sess = tf.Session()
sess.run(tf.global_variables_initializer())
values = sess.run([reference, resource])

print("reference variable:", reference.op.type)
print("resource variable: ", resource.op.type)
print("placeholder:       ", placeholder.op.type)
print("their values, nothing fed:", *values)

# %% unfed raises="InvalidArgumentError"
sess.run(placeholder)

# %% assign raises="AttributeError"
tf.assign(placeholder, 10)
