import tensorflow as tf


def test_keras_has_neither_get_session_nor_set_session(run):
    for cell in ("get_session", "set_session"):
        said = f"module 'keras._tf_keras.keras.backend' has no attribute '{cell}'"
        assert str(run.raised[cell]) == said


def test_a_session_of_your_own_runs_a_keras_layer(run):
    assert run.printed["own_session"] == "[[6.]]\n"


def test_clear_session_is_still_there_and_learning_phase_is_not():
    assert hasattr(tf.keras.backend, "clear_session")
    assert not hasattr(tf.keras.backend, "learning_phase")


def test_the_functions_of_the_table_are_there():
    assert tf.config.set_soft_device_placement
    assert tf.config.experimental.set_memory_growth
    assert tf.config.set_logical_device_configuration
    assert tf.config.threading.set_inter_op_parallelism_threads
    assert tf.debugging.set_log_device_placement
