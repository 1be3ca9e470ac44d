def test_the_two_spellings_of_assign_differ(reference):
    assert reference.names.locking == {
        "tf.assign(v, 1)": True,
        "v.assign(1)": False,
        "tf.assign_add(v, 1)": False,
        "v.assign_add(1)": False,
    }


def test_the_assign_of_a_resource_variable_has_no_such_attribute(reference):
    assert reference.names.resource_locking is False
