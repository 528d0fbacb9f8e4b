"""Level and certainty: what is small, what grows, and how sure a rule is."""

from __future__ import annotations

import pytest

from assistant.facts.calendar import ALWAYS
from assistant.facts.household import Home
from assistant.facts.kinds import ChildHome
from assistant.facts.unknown import UNKNOWN, Unknown
from assistant.findings import assess
from assistant.findings.assessment import Certainty, Level
from tests.findings.households import ON, exactly, must_find, paid, rules, told
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


@pytest.mark.parametrize(
    ("cents", "rule"),
    [
        (498_66, "R18"),  # 1.00 2/3 less than 499.66 2/3
        (498_67, None),
        (499_00, None),
        (500_00, None),
        (500_66, None),
        (500_67, "R08"),
    ],
)
def test_the_rounding_of_a_payment_is_no_finding(cents: int, rule: str | None) -> None:
    """How a month is rounded when it is paid is not known: an amount that was told may differ by a euro."""
    h = told(family(EU, None), paid("2021-01", "2025-12"), paid("2026-01", cents=cents))
    assert rules(assess(h, ON)) == ([] if rule is None else [rule])


def test_an_amount_told_for_a_couple_with_its_spouse_reported() -> None:
    h = told(family(EU, spouse()), paid("2021-01", "2025-12", alo=False), paid("2026-01", cents=216_00))
    assert rules(assess(h, ON)) == []  # 215 is due


OUTSIDE = (Home(ChildHome.OUTSIDE, ALWAYS, "TR"),)


@pytest.mark.parametrize(("lives", "sure"), [(OUTSIDE, Certainty.LIKELY), (UNKNOWN, Certainty.UNCLEAR)])
def test_a_child_outside_the_eu(lives: tuple[Home, ...] | Unknown, sure: Certainty) -> None:
    """Nil is the rule (AKW 7b.1), only a treaty country changes it; but not where a child lives that may be here."""
    assert must_find(told(family(EU, None, (child(lives=lives),)), paid("2026-01")), "R17").certainty is sure
