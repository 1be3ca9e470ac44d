"""The optimizer can remove a read, and with it the error that the read would raise."""

# %% run
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

as_built = tf.ConfigProto()
as_built.graph_options.rewrite_options.disable_meta_optimizer = True
as_built.graph_options.optimizer_options.opt_level = tf.OptimizerOptions.L0

outcomes = {}
for kind in ("reference", "resource"):
    v = tf.Variable([5, 6], use_resource=kind == "resource")
    zeros = v * 0
    for optimizer, config in (("on", tf.ConfigProto()), ("off", as_built)):
        with tf.Session(config=config) as sess:  # v is not initialized in it
            try:
                outcome = sess.run(zeros).tolist()
            except tf.errors.FailedPreconditionError:
                outcome = "FailedPreconditionError"
        outcomes[kind, optimizer] = outcome
        print(f"{kind:9}  optimizer {optimizer:3}  {outcome}")
