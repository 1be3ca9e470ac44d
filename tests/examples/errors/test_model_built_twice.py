def test_the_second_copy_has_another_name(run):
    assert run.printed["build_again"] == "['w', 'w_1']\n"


def test_restore_asks_for_the_second_name(run):
    assert "Key w_1 not found in checkpoint" in str(run.raised["restore"])


def test_in_an_empty_graph_the_model_gets_its_names_back(run):
    assert run.printed["start_afresh"] == "w [1. 2.]\n"
