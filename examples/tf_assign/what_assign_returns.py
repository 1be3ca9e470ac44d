"""`tf.assign` returns a tensor or an unread variable; running it gives the new value."""

# %% build
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(5, use_resource=False)
w = tf.Variable(5, use_resource=True)
assign_v = tf.assign(v, 10)
assign_w = tf.assign(w, 10)

for variable, assign in [(v, assign_v), (w, assign_w)]:
    print("variable:", type(variable).__name__)
    print("    assign:   ", assign)
    print("    is Tensor:", isinstance(assign, tf.Tensor))
    print("    operation:", assign.op.type)

# %% run
sess = tf.Session()
sess.run(tf.global_variables_initializer())

for assign in [assign_v, assign_w]:
    print(assign.op.type)
    print("    run(assign.op):", sess.run(assign.op))
    print("    run(assign):   ", sess.run(assign))
