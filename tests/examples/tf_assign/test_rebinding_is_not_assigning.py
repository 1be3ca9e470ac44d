def test_the_name_no_longer_means_the_variable(run):
    assert run.names.v is not run.names.variable
    assert run.printed["build"].startswith("v is the variable: False\n")


def test_three_runs_of_the_sum_give_the_same_value(run):
    assert run.names.sums == [2, 2, 2]


def test_the_variable_keeps_its_value(run):
    assert run.names.kept == 1


def test_three_runs_of_assign_add_count(run):
    assert run.names.counts == [2, 3, 4]
    assert run.names.changed == 4
