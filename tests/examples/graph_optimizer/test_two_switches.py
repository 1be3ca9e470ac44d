def test_only_both_switches_together_run_every_operation(run):
    everything = sorted(run.names.built - {"x"})
    assert run.names.needed["both"] == everything
    assert len(everything) == 7
    for setting in ("as it comes", "without Grappler", "level L0"):
        assert set(run.names.needed[setting]) < set(everything)


def test_one_switch_leaves_the_other_optimizer(run):
    assert run.names.needed["without Grappler"] == ["Square", "total", "y"]
    assert run.names.needed["as it comes"] == run.names.needed["level L0"] == ["Square", "y"]
