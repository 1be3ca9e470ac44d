RESOURCE_RAISES = {"times_zero": None}


def test_shape_and_zeros_need_no_value(run):
    assert run.names.shape.tolist() == [2]
    assert run.names.zeros.tolist() == [0, 0]


def test_a_product_of_a_reference_variable_needs_its_value(reference):
    assert "Attempting to use uninitialized value" in reference.errors["times_zero"]


def test_the_graph_optimizer_takes_the_read_of_a_resource_variable_away(resource):
    assert resource.printed["times_zero"] == "v * 0: [0 0]\n"
