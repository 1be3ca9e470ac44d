RESOURCE_RAISES = {"update": "NotFoundError"}


def test_the_global_initializer_leaves_out_local_variables(reference, resource):
    said = "Attempting to use uninitialized value true_positives/count"
    assert said in str(reference.raised["update"])
    said = "Resource localhost/true_positives/count/N10tensorflow3VarE does not exist."
    assert said in str(resource.raised["update"])
    assert reference.names.sess.run("v:0") == 1.0


def test_the_local_initializer_covers_them(run):
    assert run.printed["initialize_local"] == "2.0\n"
