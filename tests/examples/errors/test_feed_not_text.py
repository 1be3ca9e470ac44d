def test_what_is_no_string_is_no_feed_of_a_string(run):
    assert "Unsupported object type NoneType" in str(run.raised["missing"])
    assert "Unsupported object type float" in str(run.raised["nan"])


def test_a_single_number_has_another_message(run):
    said = str(run.raised["number"])
    assert "Type of feed value 7 with type <class 'int'>" in said
    assert "is not compatible with Tensor type <class 'object'>" in said


def test_strings_can_be_fed(run):
    assert run.printed["text"] == "['Ada', '', '', '7']\n[3 0 0 1]\n"


def test_bytes_and_an_array_of_text_can_be_fed(run):
    assert list(run.names.sess.run("StringLength:0", {"names:0": [b"Ada", "Alan"]})) == [3, 4]
