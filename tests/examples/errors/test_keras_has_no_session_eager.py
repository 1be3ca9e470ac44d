def test_calling_the_model_gives_the_value(run):
    assert run.printed["model"] == "[[6.]]\n"
