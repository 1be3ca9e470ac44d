"""`with sess:` closes the session at its end; `with sess.as_default():` leaves it open."""

# %% as_default
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)
count = tf.assign_add(v, 1)
sess = tf.Session()

seen = []
for turn in range(3):
    with sess.as_default():
        if turn == 0:
            v.initializer.run()
        seen.append(int(count.eval()))
print("as_default:", seen)

# %% with_sess raises="RuntimeError"
with sess:
    seen.append(int(count.eval()))
print("with sess: ", seen)

with sess:
    count.eval()
