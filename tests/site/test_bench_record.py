"""What the page on building says of the bench is what the bench recorded."""

from __future__ import annotations

import inspect
import json
import re

import forked_kernels
import zmq
from jupyter_client import KernelClient, KernelManager
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


def test_jupyters_client_waits_for_silence_and_for_the_end_as_long_as_the_page_says():
    waits = inspect.getsource(KernelClient._async_wait_for_ready)
    assert set(re.findall(r"iopub_channel\.get_msg\(timeout=([\d.]+)\)", waits)) == {"0.2"}
    looks = inspect.signature(KernelManager._async_finish_shutdown).parameters["pollinterval"]
    assert looks.default == 0.1  # seconds


def test_both_kinds_of_kernel_are_started_in_about_the_same_time():
    started, *_ = RECORD["page"]
    assert started["step"] == "process started"
    assert abs(started["stock kernel"] - started["forked kernel"]) < 0.01


def test_most_of_a_build_is_the_programs():
    seconds = {row["way"]: row["s"] for row in RECORD["site"]}
    (cores,) = re.findall(r"(\d+) cores", RECORD["with"])
    programs = seconds["the limit"] - seconds["execution off"]
    assert programs / int(cores) > seconds["forked kernels"] / 2


def test_the_bench_builds_with_as_many_jobs_as_the_docs_session():
    jobs = r"\(os\.cpu_count\(\) or 1\) \+ 1"
    assert re.search(rf"--jobs={{{jobs}}}", (ROOT / "noxfile.py").read_text(encoding="utf-8"))
    bench = (ROOT / "tests" / "site" / "bench.py").read_text(encoding="utf-8")
    assert re.search(rf"^JOBS = {jobs}", bench, re.MULTILINE)
