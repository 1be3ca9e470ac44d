"""An iterator with an initializer belongs to a session; in eager mode the dataset is iterable."""

# %% build
import tensorflow.compat.v1 as tf

tf.enable_eager_execution()

dataset = tf.data.Dataset.from_tensor_slices([10, 20, 30])

# %% iterator raises="RuntimeError"
iterator = tf.data.make_initializable_iterator(dataset)

# %% loop
for epoch in range(2):
    print("epoch", epoch)
    for element in dataset:
        print(2 * element.numpy())

# %% next
iterator = iter(dataset)
print(next(iterator).numpy(), next(iterator).numpy())


# %% argument
def numbers(limit):
    return tf.data.Dataset.range(limit)


for limit in [2, 4]:
    print(*(element.numpy() for element in numbers(limit)))

# %% graph
with tf.Graph().as_default():
    dataset = tf.data.Dataset.from_tensor_slices([10, 20, 30])
    iterator = tf.data.make_initializable_iterator(dataset)
    doubled = 2 * iterator.get_next()
    with tf.Session() as sess:
        sess.run(iterator.initializer)
        print(sess.run(doubled), sess.run(doubled))
