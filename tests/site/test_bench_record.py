"""What the page on building says of the bench is what the bench recorded."""

from __future__ import annotations

import json
import re

from pages import DOCS, ROOT

RECORD = json.loads((DOCS / "reference" / "building.json").read_text(encoding="utf-8"))


def test_a_build_with_forked_kernels_takes_no_longer_than_the_limit():
    seconds = {row["way"]: row["s"] for row in RECORD["site"]}
    assert seconds["forked kernels"] <= seconds["the limit"]
    assert seconds["forked kernels"] < seconds["stock kernels"]


def test_the_bench_builds_with_as_many_jobs_as_the_docs_session():
    jobs = r"\(os\.cpu_count\(\) or 1\) \+ 1"
    assert re.search(rf"--jobs={{{jobs}}}", (ROOT / "noxfile.py").read_text(encoding="utf-8"))
    bench = (ROOT / "tests" / "site" / "bench.py").read_text(encoding="utf-8")
    assert re.search(rf"^JOBS = {jobs}", bench, re.MULTILINE)
