import pytest

FORMS = {  # form: does the read wait, does the use wait
    "write": (True, True),
    "v.read_value()": (True, True),
    "v": (True, True),
    "v.value()": (True, True),
    "tf.identity(v)": (True, True),
    "tf.identity(made_before)": (False, True),
    "made_before": (False, False),
}
OLD_READ = ("v", "v.value()", "tf.identity(v)")


@pytest.mark.parametrize("form", FORMS)
def test_what_waits_on_a_resource_variable(run, form):
    assert tuple(run.names.waits["resource", form]) == FORMS[form]


@pytest.mark.parametrize("form", FORMS)
def test_what_waits_on_a_reference_variable(run, form):
    waits = (False, True) if form in OLD_READ else FORMS[form]
    assert tuple(run.names.waits["reference", form]) == waits


def test_the_page_shows_each_form_on_each_kind(run):
    assert len(run.names.waits) == 2 * len(FORMS)
    lines = run.printed["forms"].splitlines()
    assert len(lines) == len(run.names.waits)
    for line, paths in zip(lines, run.names.waits.values()):
        read, use = line.split("read waits:")[1].split("use waits:")
        assert [read.strip(), use.strip()] == [str(path) for path in paths]


def test_the_question_ends_on_a_graph_with_a_loop(run):
    tf = run.names.tf
    with tf.Graph().as_default():
        v = tf.Variable(0)
        total = tf.while_loop(lambda i: i < 3, lambda i: i + v, [0])
        assert not run.names.waits_for(total.op, v.initializer)
