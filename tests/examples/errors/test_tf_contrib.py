import io
import math
from importlib import import_module

import numpy as np
import pytest
import tensorflow as tf


def test_there_is_no_module_and_no_attribute(run):
    assert str(run.raised["module"]) == "No module named 'tensorflow.contrib'"
    assert str(run.raised["attribute"]) == "module 'tensorflow' has no attribute 'contrib'"


def test_compat_v1_has_no_contrib_either(run):
    assert "compat.v1' has no attribute 'contrib'" in str(run.raised["compat_v1"])


def test_the_initializer_draws_from_the_range_of_xavier(run):
    assert run.printed["initializer"] == "(2, 3)\n"
    drawn = run.names.glorot([200, 300]).numpy()
    limit = math.sqrt(6 / (200 + 300))
    assert np.abs(drawn).max() <= limit
    assert np.abs(drawn).max() > 0.9 * limit


def test_a_halved_factor_gives_what_l2_loss_gives(run):
    assert run.printed["regularizer"] == "0.25 0.25\n"


def test_the_upgrade_script_replaces_some_of_contrib_and_reports_the_rest():
    name = "tensorflow.tools.compatibility."
    edits, upgrade = import_module(name + "ast_edits"), import_module(name + "tf_upgrade_v2")
    old = io.StringIO(
        "import tensorflow as tf\ntf.contrib.rnn.LSTMCell(4)\ntf.contrib.crf.viterbi()\n"
    )
    new = io.StringIO()
    upgrader = edits.ASTCodeUpgrader(upgrade.TFAPIChangeSpec())
    _, report, _ = upgrader.process_opened_file("old.py", old, "new.py", new)
    assert "tf.contrib.crf.viterbi" in str(report)
    assert new.getvalue().splitlines()[1:] == [
        "tf.compat.v1.nn.rnn_cell.LSTMCell(4)",
        "tf.contrib.crf.viterbi()",
    ]


def test_a_dense_layer_has_no_activation_of_its_own():
    activation = tf.keras.layers.Dense(1).activation
    assert activation is tf.keras.activations.linear


def test_a_cell_that_the_upgrade_script_writes_is_not_there_with_keras_3():
    with pytest.raises(AttributeError, match="is not available with Keras 3"):
        _ = tf.compat.v1.nn.rnn_cell.LSTMCell(4)


def test_the_names_of_the_table_are_there(run):
    assert tf.keras.initializers.GlorotUniform
    assert tf.keras.layers.Dense
    assert tf.keras.layers.LSTMCell
    assert tf.autograph
    assert tf.data.Dataset.range(10).batch(4, drop_remainder=True)
    assert tf.lookup.StaticHashTable
