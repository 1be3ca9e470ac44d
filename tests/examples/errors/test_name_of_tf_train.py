def test_tensorflow_2_has_none_of_the_names(run):
    for cell, module, name in [
        ("optimizer", "train", "AdamOptimizer"),
        ("saver", "train", "Saver"),
        ("loader", "saved_model", "loader"),
        ("summary", "summary", "merge_all"),
    ]:
        said = f"module 'tensorflow._api.v2.{module}' has no attribute '{name}'"
        assert str(run.raised[cell]) == said


def test_both_programs_find_the_minimum(run):
    assert run.printed["rewrite"] == "2.0\n"
    assert run.printed["compat_v1"] == "2.0\n"


def test_an_optimizer_of_keras_3_has_no_minimize(run):
    import tensorflow as tf

    assert not hasattr(tf.keras.optimizers.Adam(), "minimize")


def test_the_names_on_the_page_are_there(run):
    import tensorflow as tf

    assert tf.compat.v1.train.Saver
    assert tf.train.Checkpoint
    assert tf.compat.v1.saved_model.loader.load
    assert tf.saved_model.load
    assert tf.compat.v1.summary.FileWriter
    assert tf.summary.create_file_writer
    assert tf.compat.v1.train.GradientDescentOptimizer
    assert tf.keras.optimizers.SGD
    assert tf.compat.v1.train.MonitoredTrainingSession
    assert not hasattr(tf.train, "MonitoredTrainingSession")
