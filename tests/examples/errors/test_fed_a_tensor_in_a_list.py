def test_the_values_of_the_tensors_can_be_fed(run):
    assert run.printed["run_first"] == "[4. 6.]\n"


def test_the_message_does_not_speak_of_a_feed(run):
    assert "feed" not in str(run.raised["run"])
