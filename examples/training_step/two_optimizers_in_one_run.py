"""Two training steps in one run: nothing says which values the second one computes from."""

# %% count varies=true
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

values, two_runs = {}, {}
for kind in ("reference", "resource"):
    w = tf.Variable(1.0, use_resource=kind == "resource")
    optimizer = tf.train.GradientDescentOptimizer(0.25)
    halve = optimizer.minimize(tf.square(w))
    halve_too = optimizer.minimize(tf.square(w))

    sess = tf.Session()
    values[kind] = []
    for _ in range(300):
        sess.run(w.initializer)
        sess.run([halve, halve_too])
        values[kind].append(float(sess.run(w)))

    for step in (w.initializer, halve, halve_too):
        sess.run(step)
    two_runs[kind] = float(sess.run(w))

for kind in values:
    zero, quarter, half = (values[kind].count(value) for value in (0.0, 0.25, 0.5))
    print(f"{kind} variable: 0.0 {zero} times, 0.25 {quarter} times, 0.5 {half} times")

# %% fix
print("two runs:", two_runs)
