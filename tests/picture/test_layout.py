"""Boxes do not overlap, arrows join them, and it takes milliseconds."""

from __future__ import annotations

import itertools
import subprocess

import pytest
from session_picture import layout
from session_picture.layout import lay_out
from unmeasured import seconds

LOADED = 5  # a machine with other work on it may take so many times as long


def tree(boxes):
    return [((number - 1) // 2, number) for number in range(1, boxes)]


def test_boxes_do_not_overlap_and_lie_inside():
    sizes = [(60.0 + 7 * (i % 5), 30.0 + 9 * (i % 3)) for i in range(30)]
    place = lay_out(sizes, tree(30))
    spans = [
        (x - w / 2, y - h / 2, x + w / 2, y + h / 2) for (x, y), (w, h) in zip(place.boxes, sizes)
    ]
    for left, top, right, bottom in spans:
        assert left >= -1
        assert top >= -1
        assert right <= place.width + 1
        assert bottom <= place.height + 1
    for one, other in itertools.combinations(spans, 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart


def test_an_arrow_starts_and_ends_at_its_boxes_and_points_down():
    sizes = [(80.0, 40.0)] * 3
    place = lay_out(sizes, [(0, 1), (0, 2), (0, 1)])
    assert len(place.arrows) == 3
    for (tail, head), points in zip([(0, 1), (0, 2), (0, 1)], place.arrows):
        assert abs(points[0][0] - place.boxes[tail][0]) <= 41
        assert abs(points[-1][0] - place.boxes[head][0]) <= 41
        assert points[0][1] < points[-1][1]
        assert len(points) % 3 == 1


def test_groups_are_placed_apart():
    place = lay_out([(40.0, 30.0)] * 4, [(0, 1), (2, 3), (1, 3)], groups=[[0, 1], [2, 3]])
    xs = [x for x, _ in place.boxes]
    ys = [y for _, y in place.boxes]
    assert max(xs[:2]) < min(xs[2:]) or max(xs[2:]) < min(xs[:2]) or max(ys[:2]) < min(ys[2:])


def test_the_same_graph_gives_the_same_numbers():
    assert lay_out([(50.0, 30.0)] * 20, tree(20)) == lay_out([(50.0, 30.0)] * 20, tree(20))


@pytest.mark.parametrize(("boxes", "milliseconds"), [(40, 15), (150, 120)])
def test_layout_is_fast(boxes, milliseconds):
    # A graph as TensorFlow's are: every operation has an input, every third has two.
    arrows = tree(boxes) + [(number - 3, number) for number in range(3, boxes, 3)]
    taken = [seconds(lambda: lay_out([(90.0, 42.0)] * boxes, arrows)) for _ in range(10)]
    assert 1000 * min(taken) < LOADED * milliseconds


def test_a_missing_program_is_one_clear_line(monkeypatch):
    monkeypatch.setattr(layout, "PROGRAM", "graphviz-nowhere")
    with pytest.raises(RuntimeError, match=r"^graphviz-nowhere is missing; pip install"):
        lay_out([(50.0, 30.0)], [])


def test_a_program_that_fails_is_one_clear_line(monkeypatch):
    def fail(*_, **__):
        raise subprocess.TimeoutExpired("graphviz-pure", 20)

    monkeypatch.setattr(subprocess, "run", fail)
    with pytest.raises(
        RuntimeError, match=r"^graphviz-pure cannot lay out the graph: .* timed out"
    ):
        lay_out([(50.0, 30.0)], [])
