"""What the page on building says of the bench is what the bench recorded."""

from __future__ import annotations

import json
import re

import forked_kernels
import zmq
from pages import DOCS, ROOT

RECORD = json.loads((DOCS / "reference" / "building.json").read_text(encoding="utf-8"))


def test_a_build_with_forked_kernels_is_fast():
    seconds = {row["way"]: row["s"] for row in RECORD["site"]}
    assert seconds["stock kernels"] > 6 * seconds["forked kernels"]
    assert seconds["forked kernels"] < seconds["the limit"]


def test_a_page_added_costs_little():
    rows = {row["pages"]: row for row in RECORD["growth"]}
    assert rows[200]["s"] - rows[50]["s"] <= 0.3 * (200 - 50)
    assert rows[200]["all MB"] - rows[1]["all MB"] <= 300


def test_what_is_saved_is_shown_at_once():
    assert [row["saved"] for row in RECORD["saves"]] == ["an example", "a page"]
    assert all(row["median s"] <= 1 for row in RECORD["saves"])


def test_our_client_looks_twenty_times_as_often_for_a_kernel_as_jupyters():
    with zmq.Context() as context, context.socket(zmq.DEALER) as channel:
        every = channel.getsockopt(zmq.RECONNECT_IVL)
    assert every == 100  # milliseconds
    assert every == 20 * forked_kernels.RECONNECT


def test_the_bench_builds_with_as_many_jobs_as_the_docs_session():
    jobs = r"\(os\.cpu_count\(\) or 1\) \+ 1"
    assert re.search(rf"--jobs={{{jobs}}}", (ROOT / "noxfile.py").read_text(encoding="utf-8"))
    bench = (ROOT / "tests" / "site" / "bench.py").read_text(encoding="utf-8")
    assert re.search(rf"^JOBS = {jobs}", bench, re.MULTILINE)
