"""Level and certainty: what is small, what grows, and how sure a rule is."""

from __future__ import annotations

import pytest

from assistant.facts.calendar import ALWAYS
from assistant.facts.household import Home
from assistant.facts.kinds import ChildHome
from assistant.facts.unknown import UNKNOWN, Unknown
from assistant.findings.assessment import Certainty, Level
from tests.findings.households import exactly, must_find, paid, told
from tests.law.families import EU, child, family, spouse


def test_small_is_small_in_each_year() -> None:
    """Awir 26a is about a year: 100 euros in 2022, 106 in 2023."""
    both = told(family(EU, None), paid("2022-03", "2022-03", cents=475_42), paid("2023-03", "2023-03", cents=558_42))
    one = must_find(both, "R08")  # 375.42 and 458.42 are due a month: 100 and 100 too much
    assert (one.amount, one.level) == (exactly(200), Level.LOW)
    more = told(family(EU, None), paid("2022-03", "2022-03", cents=476_42), paid("2023-03", "2023-03", cents=468_42))
    assert must_find(more, "R08").level is Level.MEDIUM  # 101 in 2022, 10 in 2023: less than 206 together


def test_a_little_of_the_past_because_of_a_spouse() -> None:
    h = told(family(EU, spouse()), paid("2022-03", "2022-03", cents=201_66), paid("2022-04", "2025-12", alo=False))
    assert must_find(h, "R01").level is Level.LOW  # 100 euros of 2022


OUTSIDE = (Home(ChildHome.OUTSIDE, ALWAYS, "TR"),)


@pytest.mark.parametrize(("lives", "sure"), [(OUTSIDE, Certainty.LIKELY), (UNKNOWN, Certainty.UNCLEAR)])
def test_a_child_outside_the_eu(lives: tuple[Home, ...] | Unknown, sure: Certainty) -> None:
    """Nil is the rule (AKW 7b.1), only a treaty country changes it; but not where a child lives that may be here."""
    assert must_find(told(family(EU, None, (child(lives=lives),)), paid("2026-01")), "R17").certainty is sure
