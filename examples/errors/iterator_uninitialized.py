"""An initializable iterator must be initialized in the session, once for each pass."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

dataset = tf.data.Dataset.range(3)
iterator = tf.data.make_initializable_iterator(dataset)
value = iterator.get_next()
sess = tf.Session()
sess.run(tf.global_variables_initializer())

# %% next raises="FailedPreconditionError"
sess.run(value)

# %% initialize
for epoch in range(2):
    sess.run(iterator.initializer)
    print("epoch", epoch)
    while True:
        try:
            print(sess.run(value))
        except tf.errors.OutOfRangeError:
            break

# %% one_shot
once = tf.data.make_one_shot_iterator(dataset).get_next()
print(sess.run(once))
