def test_a_run_without_a_needed_feed_raises_and_names_the_placeholder(run):
    assert "You must feed a value for placeholder tensor 'keep'" in str(run.raised["run"])


def test_a_run_with_all_feeds_works(run):
    assert run.printed["feed_all"] == "[0.5 1. ]\n"


def test_a_placeholder_with_default_need_not_be_fed(run):
    assert run.printed["default"] == "[1. 2.]\n"
    fed = {"x:0": [1.0, 2.0], "keep_or_1:0": 3.0}
    assert list(run.names.sess.run("mul_1:0", fed)) == [3.0, 6.0]
