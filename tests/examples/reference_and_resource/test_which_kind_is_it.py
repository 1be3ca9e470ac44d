def test_operation_type_and_dtype_tell_the_kind(run):
    assert run.names.told == {
        "RefVariable": ("VariableV2", "int32_ref"),
        "ResourceVariable": ("VarHandleOp", "int32"),
    }


def test_only_a_reference_variable_prints_a_dtype_that_ends_in_ref(run):
    printed = [line for line in run.printed["tell"].splitlines() if "print(v)" in line]
    assert len(printed) == 2
    assert "dtype=int32_ref>" in printed[0]
    assert "dtype=int32>" in printed[1]
