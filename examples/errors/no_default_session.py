"""`eval` and `run` of tensors and operations look for a default session, and there is none."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(3, name="v")
x = tf.constant(2, name="x")
queue = tf.train.input_producer([7], shuffle=False)
element = queue.dequeue()
sess = tf.Session()

# %% eval raises="ValueError"
x.eval()

# %% run raises="ValueError"
v.initializer.run()

# %% load raises="ValueError"
v.load(4)

# %% queue_runners raises="ValueError"
tf.train.start_queue_runners()

# %% pass_it
v.load(4, sess)
print(x.eval(session=sess), sess.run(v))

# %% default
with sess.as_default():
    v.initializer.run()
    print(x.eval(), v.eval())
