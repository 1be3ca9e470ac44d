"""Figures of real runs: well formed, the same every time, small, and true."""

from __future__ import annotations

import gzip
import re
import xml.etree.ElementTree as ET

import pytest
from session_picture import Picture, record
from session_picture.figure import make_content
from session_picture.recorded_data import Node, Recording, Run
from unmeasured import seconds

LOADED = 5  # a machine with other work on it may take so many times as long
EXAMPLES = [
    "tf_assign/built_is_not_run.py",
    "tf_assign/one_value_per_session.py",
    "assignment_order/second_assign_waits.py",
    "deferred_execution/runs_only_what_a_fetch_needs.py",
    "deferred_execution/splits_over_devices.py",
    "deferred_execution/splits_over_servers.py",
    "initializer/optimizer_slots_are_missed.py",
]


def parsed(content):
    text = re.sub(r"(<input[^>]*?)( checked)?>", r"\1/>", content)
    return ET.fromstring(text)


def text_of(content):
    return " ".join(parsed(content).itertext())


@pytest.mark.parametrize("resource", [False, True])
@pytest.mark.parametrize("example", EXAMPLES)
def test_a_figure_is_well_formed_and_the_same_every_time(record_example, example, resource):
    recording = record_example(example, resource=resource)
    content = make_content(recording, "figure-1")
    root = parsed(content)
    pictures = list(root.iter("svg"))
    assert len(pictures) == len(recording.runs) + 1
    for picture in pictures:
        assert picture.find("title").text
        assert picture.find("desc").text
    assert content == make_content(recording, "figure-1")
    assert len(gzip.compress(content.encode())) < 15 * 1024


def test_a_figure_of_forty_operations_is_small_and_fast():
    nodes = [Node("op_0", "Placeholder")]
    for number in range(1, 40):
        inputs = [f"op_{(number - 1) // 2}"]
        inputs += [f"op_{number - 3}"] if number % 3 == 0 else []
        nodes.append(Node(f"op_{number}", "AddV2", inputs))
    runs = [
        Run(f"sess.run(op_{i})", 0, executed={node.name: 1 for node in nodes[: i * 3]})
        for i in range(12)
    ]
    recording = Recording(nodes, runs, sessions=["sess"])
    taken = [
        seconds(lambda: make_content(recording, "figure-1", most=40, runs=[12])) for _ in range(10)
    ]
    assert 1000 * min(taken) < LOADED * 20
    content = make_content(recording, "figure-1", most=40)
    assert len(gzip.compress(content.encode())) < 15 * 1024


def test_each_step_shows_what_ran_and_the_values(record_example):
    content = make_content(record_example("tf_assign/built_is_not_run.py"), "figure-1")
    steps = parsed(content).findall(".//div[@class='sp-step']")
    words = [step.find("p").text for step in steps]
    assert words == [
        "The graph has 7 operations; nothing has run.",
        "Ran 4 of 7 operations: v/initial_value, v, v/Assign, init. "
        "Variables: v: uninitialized → 5.",
        "Ran 1 of 7 operations: v. Gave: v = 5. No variable changed.",
        "Ran 3 of 7 operations: v, Assign/value, Assign. Gave: assign = 10. Variables: v: 5 → 10.",
        "Ran 1 of 7 operations: v. Gave: v = 10. No variable changed.",
    ]
    shown = [" ".join(step.find(".//svg").itertext()) for step in steps]
    assert "uninitialized" in shown[0]
    assert "5 → 10" in shown[3]
    assert "gives 10" in shown[3]
    table = [[cell.text for cell in row] for row in parsed(content).find(".//tbody")]
    assert [row[-1] for row in table] == ["uninitialized", "5", "5", "10", "10"]


def drawn_as(content, step, name):
    """Return the classes of the box of an operation in a step."""
    picture = parsed(content).findall(".//div[@class='sp-step']")[step]
    for box in picture.iter("g"):
        if [one.text for one in box.iter("tspan")][:1] == [name]:
            return box.get("class").split()
    raise AssertionError(name)


def test_what_was_fed_and_fetched_is_marked(record_example):
    content = make_content(
        record_example("deferred_execution/runs_only_what_a_fetch_needs.py"), "figure-1"
    )
    assert drawn_as(content, 2, "x") == ["sp-placeholder", "sp-fed"]
    assert drawn_as(content, 2, "y") == ["sp-other", "sp-ran", "sp-got"]
    assert drawn_as(content, 2, "loss") == ["sp-other"]
    assert drawn_as(content, 4, "y") == ["sp-other", "sp-fed"]
    assert drawn_as(content, 4, "loss") == ["sp-other", "sp-ran", "sp-got"]
    assert "fed 6" in text_of(content)
    assert "Fed: y = 6." in text_of(content)


def test_a_run_that_raised_says_so(tf):
    with record() as picture:
        v = tf.Variable(5, name="v")
        with pytest.raises(tf.errors.FailedPreconditionError):
            tf.Session().run(v)
    assert "Raised FailedPreconditionError; TensorFlow does not report what ran" in (
        picture._repr_html_()
    )


def test_a_loop_says_how_often_its_operations_ran(tf):
    with record() as picture:
        tf.Session().run(tf.while_loop(lambda i: i < 3, lambda i: i + 1, [0]))
    assert "AddV2 × 3" in picture._repr_html_() or "Add × 3" in picture._repr_html_()


def test_servers_and_devices_have_frames_and_the_figure_says_what_is_not_known(record_example):
    content = make_content(record_example("deferred_execution/splits_over_servers.py"), "f")
    frames = {
        frame.find("text").text
        for frame in parsed(content).iter("g")
        if frame.get("class") == "sp-device"
    }
    assert frames == {"ps 0, CPU:0", "worker 0, CPU:0"}
    assert "Servers report no trace" in text_of(content)
    assert "Prepared to run 3 of 6 operations" in text_of(content)
    content = make_content(record_example("deferred_execution/splits_over_devices.py"), "f")
    assert "CPU:1" in text_of(content)
    assert "Servers" not in text_of(content)


def test_sessions_are_told_apart(record_example):
    content = make_content(record_example("tf_assign/one_value_per_session.py"), "f")
    columns = [" ".join(cell.itertext()) for cell in parsed(content).find(".//thead").iter("th")]
    assert columns == ["step", "Variable  in first", "Variable  in second"]


def test_the_figure_says_how_it_was_traced(record_example):
    example = "deferred_execution/runs_only_what_a_fetch_needs.py"
    assert "constant folding off" in make_content(record_example(example), "f")
    optimized = make_content(record_example(example, optimizer=True), "f")
    assert "graph that the graph optimizer made" in optimized
    assert "Before the runs" not in optimized


def test_some_runs_can_be_chosen_and_the_others_are_counted(record_example):
    recording = record_example("tf_assign/built_is_not_run.py")
    content = make_content(recording, "f", runs=[3, 4], step=3)
    labels = [label.text for label in parsed(content).iter("label")]
    assert labels == ["3. sess.run(assign)", "4. sess.run(v)"]
    assert "5 → 10" in text_of(content)
    assert "Other runs of the program, not shown: 2." in text_of(content)
    assert re.findall(r'id="([\w-]+)" checked', content) == ["f-3"]


def test_runs_that_were_not_recorded_are_counted(record_example):
    content = make_content(record_example("assignment_order/sum_made_before_the_block.py"), "f")
    assert "Other runs of the program, not shown: 1188." in text_of(content)


def test_runs_of_other_graphs_are_counted(tf):
    with record() as picture:
        for number in (1, 2, 2):
            with tf.Graph().as_default(), tf.Session() as sess:
                sess.run(tf.constant(number))
    assert "Runs of other graphs, not shown: 2." in picture._repr_html_()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"runs": [9]}, "there is no run 9; 4 are recorded"),
        ({"step": 7}, "there is no step 7 in the figure"),
        ({"runs": [2, 3], "step": 1}, "there is no step 1 in the figure"),
    ],
)
def test_a_wrong_number_is_an_error(record_example, options, message):
    with pytest.raises(ValueError, match=message):
        make_content(record_example("tf_assign/built_is_not_run.py"), "f", **options)


def test_a_program_that_builds_nothing_is_an_error(tf):
    with record() as picture:
        tf.Session()
    with pytest.raises(ValueError, match="the program builds no graph that can be drawn"):
        picture._repr_html_()


def test_of_a_program_that_runs_nothing_the_graph_is_drawn(tf):
    with record() as picture:
        tf.assign(tf.Variable(1, name="v"), 2)
    content = picture._repr_html_()
    assert "The graph has" in content
    for absent in ("<input", "nothing has run", "uninitialized", "ran in this step", "trace"):
        assert absent not in content


def test_the_graph_can_be_drawn_without_the_runs(record_example):
    content = make_content(record_example("tf_assign/built_is_not_run.py"), "f", runs=[0])
    assert len(parsed(content).findall(".//svg")) == 1
    for absent in ("<input", "not shown: 4", "uninitialized", "after each step"):
        assert absent not in content


def test_the_table_of_values_has_the_variables_and_sessions_that_are_drawn(tf):
    with record(runs=[2], hide=["w", "w/*"]) as picture:
        v, w = tf.Variable(1, name="v"), tf.Variable(2, name="w")
        for _ in range(2):
            tf.Session().run([v.initializer, w.initializer])
    table = picture._repr_html_().partition("The variables after each step")[2]
    head = table.partition("</thead>")[0]
    assert re.findall("<code>(.+?)</code>", head) == ["v"]


def test_without_a_choice_all_steps_are_there_and_no_buttons(record_example):
    recording = record_example("tf_assign/built_is_not_run.py")
    content = make_content(recording, "f", choose=False)
    assert "<input" not in content
    titles = [title.text for title in parsed(content).findall(".//strong")]
    assert titles == ["Before the runs"] + [
        f"{i}. {run.words}" for i, run in enumerate(recording.runs, 1)
    ]


def test_the_graph_is_a_table_too(record_example):
    content = make_content(record_example("assignment_order/second_assign_waits.py"), "f")
    details = parsed(content).findall(".//details")[-1]
    assert details.find("summary").text == "The graph as a table (14 operations)"
    rows = {
        "".join(row[0].itertext()): [cell.text or "" for cell in row[1:]]
        for row in details.find(".//tbody")
    }
    assert rows["Assign"] == ["Assign", "a, mul", "", "2, 4"]
    assert rows["add"] == ["AddV2", "a/read, b/read", "Assign", "2, 4"]
    assert rows["mul/y"] == ["Const 2", "", "", "2, 4"]


def test_names_and_values_are_escaped():
    run = Run("sess.run('<&>')", 0, executed={"v": 1}, values={"v": "<b>"})
    content = make_content(Recording([Node("v", "VariableV2")], [run], sessions=["<s>"]), "f")
    assert "<b>" not in content
    assert "&lt;b&gt;" in content
    assert "&lt;&amp;&gt;" in content


def test_long_names_and_calls_are_cut():
    name = "a_scope_with_a_long_name/an_operation_with_a_long_name"
    run = Run(f"sess.run({name * 2})", 0, executed={name: 1})
    content = make_content(Recording([Node(name, "Identity")], [run], sessions=["s"]), "f")
    lines = [one.text for one in parsed(content).find(".//svg").iter("tspan")]
    assert lines == ["a_scope_wi…_long_name/", "an_operati…a_long_name", "Identity"]
    assert len(parsed(content).find(".//label[2]").text) < 60


def test_a_notebook_shows_a_picture_with_its_style(tf):
    with record(hide=["reads"]) as picture:
        v = tf.Variable(5, name="v")
        sess = tf.Session()
        sess.run(v.initializer)
        sess.run(v + 1)
    html = picture._repr_html_()
    assert isinstance(picture, Picture)
    assert html.startswith("<style>")
    assert '<figure class="session-picture">' in html
    assert html == picture._repr_html_()


def test_a_value_that_is_lost_says_so():
    runs = [
        Run("sess.run(a)", 0, executed={"v": 1}, values={"v": "1"}),
        Run("sess.run(b)", 0, executed={}, values={}),
    ]
    content = make_content(Recording([Node("v", "VariableV2")], runs, sessions=["s"]), "f")
    assert "1 → uninitialized" in text_of(content)
    assert "Ran 0 of 1 operation." in text_of(content)


def test_shapes_are_explained_as_far_as_they_occur(record_example):
    content = make_content(
        record_example("deferred_execution/runs_only_what_a_fetch_needs.py"), "f", hide=["reads"]
    )
    said = [item.text for item in parsed(content).iter("li")]
    assert "cylinder: variable" in said
    assert "slanted: placeholder" in said
    assert "arrow with two heads: the operation writes the variable" in said
    assert "stack: several operations" not in said


def test_many_names_are_counted(record_example):
    content = make_content(record_example("assignment_order/second_assign_waits.py"), "f")
    assert "mul, Assign, add and 1 more. Gave: assign_b = 7." in text_of(content)


def test_a_graph_of_a_thousand_operations_is_drawn_in_no_time(tf):
    with record() as picture:
        total = tf.placeholder(tf.float32, [], name="x")
        for layer in range(30):
            with tf.name_scope(f"layer_{layer}"):
                v = tf.Variable(1.0, name="v")
                for _ in range(16):
                    total = total * v
        sess = tf.Session()
        sess.run(tf.global_variables_initializer())
        sess.run(total, {"x:0": 1.0})
    assert len(picture.recording.nodes) >= 600
    drawn = []
    assert seconds(lambda: drawn.append(picture._repr_html_())) < LOADED
    html = drawn[0]
    root = parsed(html[html.index("<figure") :])
    assert len(root.findall(".//svg[1]/g/text")) <= 3 * 25
    assert "200 of them listed" in html
    assert len(gzip.compress(html.encode())) < 15 * 1024


def test_of_many_operations_those_that_ran_are_listed_first():
    nodes = [Node(f"op_{i}", "NoOp") for i in range(300)]
    runs = [Run("sess.run(op_299)", 0, executed={"op_299": 1})]
    text = text_of(make_content(Recording(nodes, runs, sessions=["sess"]), "f"))
    assert ", 200 of them listed" in text
    assert "op_299" in text
    assert "op_250" not in text


def test_many_and_long_values_are_cut():
    old = {f"v{i}": "[1, 2, 3, …] 100" for i in range(9)}
    new = dict.fromkeys(old, "[5, 6, 7, …] 100")
    runs = [Run("sess.run(a)", 0, values=old), Run("sess.run(b)", 0, values=new)]
    content = make_content(
        Recording([Node(name, "VariableV2") for name in old], runs, sessions=["s"]), "f"
    )
    last = parsed(content).findall(".//div[@class='sp-step']")[-1]
    assert {one.text for one in last.iter("tspan") if one.get("class") == "sp-value"} == {
        "[5, 6, 7, …] 100"
    }
    assert last.find("p").text.endswith("v3: [1, 2, 3, …] 100 → [5, 6, 7, …] 100; and 5 more.")
