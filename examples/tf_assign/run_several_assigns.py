"""One fetch runs many assigns: put them in a `tf.group`."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

sources = [tf.Variable(1), tf.Variable(2)]
targets = [tf.Variable(0), tf.Variable(0)]
copy = tf.group(*[tf.assign(target, source) for target, source in zip(targets, sources)])
add = tf.assign_add(sources[0], 100)

sess = tf.Session()
sess.run(tf.global_variables_initializer())
before = sess.run(targets)
print("targets before:", *before)

# %% run
returned = sess.run(copy)
copied = sess.run(targets)
sess.run(add)
sources_changed, targets_kept = sess.run([sources, targets])

print("run(copy) returned:", returned)
print("targets after:     ", *copied)
print("sources changed:   ", *sources_changed)
print("targets still:     ", *targets_kept)
