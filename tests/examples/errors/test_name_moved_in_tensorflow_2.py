import math
from importlib import import_module

import pytest
import tensorflow as tf


def test_tensorflow_2_has_none_of_the_old_names(run):
    for name in ("log", "gfile", "flags"):
        assert str(run.raised[name]) == f"module 'tensorflow' has no attribute '{name}'"


def test_the_new_names_do_what_the_old_ones_did(run):
    logs = [math.log(0.5), math.log(0.25)]
    assert list(tf.math.log(run.names.p).numpy()) == pytest.approx(logs)
    assert run.printed["new_names"] == "[-0.6931472 -1.3862944]\nFalse\n"


def test_flags_are_those_of_absl(run):
    assert run.printed["absl_flags"] == "0.1\n"
    assert import_module("absl.app").run
    assert tf.compat.v1.app.run


def test_each_old_name_of_the_table_is_only_in_compat_v1(run):
    for old in run.names.MOVED:
        assert not hasattr(tf, old), old
        assert hasattr(tf.compat.v1, old), old


def test_each_new_name_of_the_table_is_there(run):
    for new in run.names.MOVED.values():
        found = tf
        for part in new.split("."):
            found = getattr(found, part)


def test_the_new_names_work_in_a_session():
    with tf.Graph().as_default(), tf.compat.v1.Session() as sess:
        assert sess.run(tf.math.log(1.0)) == 0.0


def test_split_gives_a_ragged_tensor_and_print_no_tensor():
    assert isinstance(tf.strings.split(["a b"]), tf.RaggedTensor)
    assert isinstance(tf.compat.v1.string_split(["a b"]), tf.SparseTensor)
    with tf.Graph().as_default():
        assert isinstance(tf.print("x"), tf.Operation)
        assert tf.is_tensor(tf.compat.v1.Print(tf.constant(1.0), []))
