def test_in_eager_mode_the_loop_gets_values(run):
    assert run.printed["loop"] == "20\n40\n60\n"
