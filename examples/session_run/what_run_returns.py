"""Session.run returns its fetches in their own structure, and None for an operation."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(1)
double = tf.assign(v, v * 2)
group = tf.group(double)
total = tf.constant(5, name="total")

sess = tf.Session()
sess.run(v.initializer)

# %% run
as_dict = sess.run({"group": group, "pair": (total, [double.op])})
nothing = sess.run([])
by_name = sess.run({name: name for name in ["total:0", "total"]})

doubled = sess.run(v)

print("a dict: group is", as_dict["group"], "and pair has", len(as_dict["pair"]), "values:")
print("   ", int(as_dict["pair"][0]), as_dict["pair"][1])
print("v after that run:", int(doubled))
print("an empty list:", nothing)
print("names: total:0 is", int(by_name["total:0"]), "and total is", by_name["total"])

# %% none raises="TypeError"
summaries = tf.summary.merge_all()
sess.run([total, summaries])

# %% two raises="OperatorNotAllowedInGraphError"
sess.run(total, total + 1)
