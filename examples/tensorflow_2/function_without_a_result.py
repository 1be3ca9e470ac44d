"""In graph mode a `tf.function` that returns nothing leaves nothing to fetch."""

# %% call
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, use_resource=True)


@tf.function
def change():
    v.assign(10)


@tf.function
def change_and_return():
    v.assign(10)
    return v.read_value()


without_result = change()
with_result = change_and_return()

sess = tf.Session()
sess.run(tf.global_variables_initializer())
before = sess.run(v)
fetched = sess.run(with_result)

print("to fetch without a return:", without_result)
print("before the run:           ", before)
print("fetched with a return:    ", fetched)
