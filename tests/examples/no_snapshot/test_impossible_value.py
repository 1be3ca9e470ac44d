def test_every_run_is_counted_as_possible_or_impossible(run):
    for count in run.names.counts.values():
        assert set(count) <= {"old", "new", "2 and 4", "8 or -2"}
        assert sum(count.values()) == 300


def test_a_copy_that_the_assign_waits_for_gives_the_old_value_in_every_run(run):
    assert run.names.mended == {"reference": {"old": 300}, "resource": {"old": 300}}


def test_the_page_shows_the_mended_results(run):
    lines = [line.split() for line in run.printed["mend"].splitlines()]
    assert lines == [[kind, "old", "in", "300", "runs"] for kind in ("reference", "resource")]
