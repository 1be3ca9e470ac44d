RESOURCE_RAISES = {"update": "NotFoundError"}


def test_the_global_initializer_leaves_out_local_variables(reference, resource):
    name = "true_positives/count"
    said = f"Attempting to use uninitialized value {name}"
    assert said in str(reference.raised["update"])
    assert name in str(resource.raised["update"])


def test_the_local_initializer_covers_them(run):
    assert run.printed["initialize_local"] == "2.0\n"
