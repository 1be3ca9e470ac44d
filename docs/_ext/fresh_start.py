"""Give the next example TensorFlow as a new process would have it.

Importing TensorFlow takes seconds, so the examples of one page share a process,
and so do those of one test run. This puts back what an example can have switched.
"""


def fresh_start() -> None:
    """Empty the default graph, and put TensorFlow's switches back to their defaults.

    Python-side deprecation warnings are silenced: in a notebook kernel TensorFlow
    writes them to standard output, where a reader would take them for a result.
    Errors that it logs go to the standard error of the moment. TensorFlow's own handler
    keeps the one of its import, which in a forked kernel is the build's.
    """
    import logging

    import tensorflow.compat.v1 as tf

    tf.logging.set_verbosity(tf.logging.ERROR)
    logging.getLogger("tensorflow").handlers.clear()
    tf.reset_default_graph()
    tf.enable_v2_behavior()
