def test_a_function_gives_what_the_session_gave(run):
    assert run.printed["rewrite"] == "6.0\n"
