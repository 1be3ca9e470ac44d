RESOURCE_RAISES = {"placeholder": None}


def test_get_variable_refuses_an_unknown_size(run):
    said = "The initializer passed is not valid."
    assert said in str(run.raised["get_variable"])
    assert "`shape` should be fully defined" in str(run.raised["get_variable"])


def test_get_variable_needs_a_shape_or_an_initializer(run):
    assert "initializer" in str(run.raised["no_shape"])
    assert "`shape`" in str(run.raised["no_shape"])


def test_a_reference_variable_refuses_a_value_of_unknown_shape(reference):
    said = "initial_value must have a shape specified"
    assert said in str(reference.raised["placeholder"])


def test_a_resource_variable_takes_a_value_of_unknown_shape(resource):
    assert "placeholder" not in resource.raised


def test_a_value_tells_its_shape(run):
    assert run.printed["known"] == "(2, 3) (3,)\n"


def test_without_the_check_the_feed_decides(run):
    assert run.printed["from_feed"] == "[1. 2.]\n"


def test_the_static_shape_is_then_unknown(reference, resource):
    assert reference.names.v.shape.ndims is None
    assert resource.names.v.shape.as_list() == [None]
