def test_a_fetch_runs_itself_and_what_it_depends_on(reference):
    assert reference.names.needed["y, x fed"] == ["w", "w/read", "y"]
    assert reference.names.needed["loss, x fed"] == ["loss", "w", "w/read", "y"]


def test_no_run_executes_the_whole_graph(run):
    assert all(set(names) < run.names.built for names in run.names.needed.values())


def test_the_initializer_runs_for_none_of_these_fetches(run):
    ran = {name for names in run.names.needed.values() for name in names}
    assert run.names.w.initializer.name in run.names.built
    assert run.names.w.initializer.name not in ran


def test_a_feed_cuts_off_what_computes_the_fed_tensor(run):
    assert run.names.needed["loss, y fed"] == ["loss"]


def test_the_assign_runs_only_when_it_is_fetched(run):
    having = [fetch for fetch, names in run.names.needed.items() if "double" in names]
    assert having == ["double"]


def test_the_variable_keeps_its_value_until_the_assign_is_fetched(run):
    assert run.names.w_before == 3.0
    assert run.names.w_after == 6.0


def test_the_counts_that_the_page_shows(reference):
    assert len(reference.names.built) == 11
    assert [len(names) for names in reference.names.needed.values()] == [3, 4, 1, 5]


def test_resource_variables_build_more_operations_for_the_same_program(reference, resource):
    assert len(resource.names.built) == 15
    assert len(resource.names.built) > len(reference.names.built)


def test_resource_variables_run_no_more_operations_for_y(reference, resource):
    assert resource.names.needed["y, x fed"] == ["w", "y", "y/ReadVariableOp"]
    assert len(resource.names.needed["y, x fed"]) == len(reference.names.needed["y, x fed"])
