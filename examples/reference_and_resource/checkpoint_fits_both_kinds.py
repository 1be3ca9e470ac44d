"""A checkpoint of one kind of variable is restored into the other."""

# %% restore
import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

reference = tf.Variable(1, use_resource=False)
resource = tf.Variable(2, use_resource=True)

restored = []
with tempfile.TemporaryDirectory() as folder, tf.Session() as sess:
    for source, target in [(reference, resource), (resource, reference)]:
        sess.run(tf.global_variables_initializer())
        path = tf.train.Saver({"v": source}).save(sess, folder + "/saved")
        tf.train.Saver({"v": target}).restore(sess, path)
        restored.append(int(sess.run(target)))

print("resource variable, restored from a reference variable:", restored[0])
print("reference variable, restored from a resource variable:", restored[1])
