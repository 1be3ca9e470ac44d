def test_each_run_ends_in_one_of_four_values(run):
    assert len(run.names.counts) == 4
    for counts in run.names.counts.values():
        assert set(counts) <= {10, 11, 20, 110}
        assert sum(counts.values()) == 300


def test_the_assigns_are_created_and_fetched_as_the_page_prints(run):
    names = run.names
    created = names.add.graph.get_operations()
    positions = [created.index(op.op) for op in (names.add, names.times, names.late_add)]
    assert positions == sorted(positions)
    assert list(names.runs.values()) == [
        [names.add, names.times],
        [names.times, names.add],
        [names.times, names.late_add],
        [names.late_add, names.times],
    ]


def test_no_path_leads_from_one_assign_to_the_other(run):
    for assign in (run.names.add, run.names.times, run.names.late_add):
        above, new = set(), {assign.op}
        while new:
            above |= new
            new = {
                above_it
                for op in new
                for above_it in [*op.control_inputs, *(tensor.op for tensor in op.inputs)]
            } - above
        assert [op for op in above if op.type.startswith("Assign")] == [assign.op]


def test_two_runs_are_in_order(run):
    assert run.names.in_two_runs == 110
