import pytest


def test_text_that_is_no_number_is_no_feed_of_a_number(run):
    assert "could not convert string to float" in str(run.raised["text"])
    assert "invalid literal for int() with base 10" in str(run.raised["label"])
    for cell in ("text", "label"):
        assert "setosa" in str(run.raised[cell])


def test_the_text_of_a_number_is_converted(run):
    assert run.printed["numbers"] == "8.5 8.5\n"


def test_the_place_in_a_list_is_a_number(run):
    assert run.printed["classes"] == "0\n"


def test_an_empty_field_and_bytes_are_no_numbers(run):
    for value in ("", b"\x89PNG"):
        with pytest.raises(ValueError, match="could not convert string to float"):
            run.names.sess.run("Sum:0", {"x:0": [value]})


def test_a_placeholder_of_strings_takes_text(run):
    tf = run.names.tf
    with run.names.sess.graph.as_default():
        tf.identity(tf.placeholder("string"), name="text")
    assert run.names.sess.run("text:0", {"Placeholder:0": "setosa"}) == b"setosa"
