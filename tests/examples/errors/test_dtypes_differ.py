def test_an_operation_with_two_dtypes_raises_and_names_both(run):
    message = (
        "Input 'y' of 'Mul' Op has type float32 that does not match type int32 of argument 'x'."
    )
    assert str(run.raised["multiply"]) == message


def test_a_list_of_tensors_with_two_dtypes_raises(run):
    message = (
        "Tensors in list passed to 'values' of 'ConcatV2' Op have types [int32, float32] "
        "that don't all match."
    )
    assert str(run.raised["concat"]) == message


def test_an_operation_that_has_no_integer_version_raises(run):
    assert "DataType int32 not in list of allowed values" in str(run.raised["exp"])


def test_convert_to_tensor_does_not_convert_the_dtype_of_a_tensor(run):
    message = "Tensor conversion requested dtype float32 for Tensor with dtype int32"
    assert message in str(run.raised["convert"])


def test_cast_converts(run):
    assert run.printed["cast"] == "[0.5 1.  1.5]\n[1.  2.  3.  0.5]\n"


def test_a_numpy_array_keeps_its_dtype_and_a_list_becomes_float32(run):
    assert run.printed["numpy"] == "float32 float64\n"


def test_a_list_of_whole_numbers_becomes_int32(run):
    assert run.names.steps.dtype == "int32"
