def test_each_of_300_runs_ends_in_one_of_two_values(run):
    assert len(run.names.outcomes) == 300
    assert set(run.names.outcomes) <= {1, 2}


def test_the_program_gives_the_two_assigns_no_order(run):
    first, second = run.names.both.control_inputs
    for assign in (first, second):
        assert assign.type.startswith("Assign")
        assert assign.control_inputs == []
        assert {source.op.type for source in assign.inputs} <= {
            "Const",
            "VariableV2",
            "VarHandleOp",
        }


def test_the_estimate_falls_below_the_thresholds_when_the_page_says(run):
    assert run.printed["estimate"] == (
        "TensorFlow 1.15: below 5000 cycles after 94 runs\n"
        "TensorFlow 2.21: below 8000 cycles after 90 runs\n"
    )
