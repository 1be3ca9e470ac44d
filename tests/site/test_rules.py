"""Each rule of the page of rules has a number, a link of its own and a proof on this site."""

from __future__ import annotations

import re

import pytest
from pages import DOCS

TEXT = (DOCS / "understand" / "rules.md").read_text(encoding="utf-8")
GROUPS = re.findall(r"^## ([A-Z])\. ", TEXT, re.MULTILINE)
RULES = re.split(r"^- (?=\(rule-)", TEXT.partition("## Related pages")[0], flags=re.MULTILINE)[1:]
START = re.compile(
    r"\((?P<link>rule-[a-z-]+)\)=\n  \*\*\[(?P<group>[A-Z])(?P<number>\d+)\]\(#(?P=link)\)\*\* "
)
STARTS = [start for rule in RULES if (start := START.match(rule))]
PROOF = re.compile(r"Proof[^:]*: \[[^\]]+\]\((\.\./\w+/)?\w+\.md#[\w-]+\)")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.partition(")")[0].lstrip("("))
def test_a_rule_has_its_link_and_a_proof(rule):
    assert START.match(rule)
    assert PROOF.search(" ".join(rule.split()))


def test_the_rules_of_a_group_are_counted_without_a_gap():
    numbers = [(start["group"], int(start["number"])) for start in STARTS]
    for group in GROUPS:
        counted = sorted(number for letter, number in numbers if letter == group)
        assert counted == list(range(1, len(counted) + 1)), group
    assert {letter for letter, _ in numbers} == set(GROUPS)


def test_no_two_rules_share_a_link():
    links = [start["link"] for start in STARTS]
    assert len(set(links)) == len(links)
