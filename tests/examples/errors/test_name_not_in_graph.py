MISSING = (
    "refers to a Tensor which does not exist. The operation, '{}', does not exist in the graph."
)


def test_a_name_without_its_scope_is_not_found(run):
    assert MISSING.format("y") in str(run.raised["tensor"])
    assert "The name 'y' refers to an Operation not in the graph." in str(run.raised["operation"])


def test_an_output_that_the_operation_does_not_have_is_not_found(run):
    assert "The operation, 'model/y', exists but only has 1 outputs." in str(run.raised["output"])


def test_a_fetch_and_a_feed_say_the_same_in_their_own_words(run):
    assert "cannot be interpreted as a Tensor" in str(run.raised["fetch"])
    assert MISSING.format("y") in str(run.raised["fetch"])
    assert "Cannot interpret feed_dict key as Tensor" in str(run.raised["feed"])
    assert MISSING.format("x") in str(run.raised["feed"])


def test_the_graph_lists_its_operations(run):
    assert run.printed["names"] == "['model/x', 'model/y']\n"


def test_the_full_name_is_found(run):
    assert run.printed["full_name"] == "-1.0\n"


def test_a_second_operation_of_a_name_gets_a_suffix_and_an_import_a_prefix(run):
    tf = run.names.tf
    with run.names.graph.as_default():
        assert [tf.constant(1, name="c").name for _ in range(2)] == ["c:0", "c_1:0"]
        definition = run.names.graph.as_graph_def()
        tf.import_graph_def(definition)
        assert run.names.graph.get_tensor_by_name("import/model/y:0") is not run.names.y
        tf.import_graph_def(definition, name="frozen")
        run.names.graph.get_tensor_by_name("frozen/model/y:0")
    with tf.Graph().as_default() as empty:
        tf.import_graph_def(definition, name="")
        empty.get_tensor_by_name("model/y:0")
