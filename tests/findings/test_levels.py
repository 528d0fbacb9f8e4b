"""Level and certainty: what is small, what grows, and how sure a rule is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from assistant.facts.calendar import ALWAYS
from assistant.facts.household import Home, Household
from assistant.facts.kinds import ChildHome
from assistant.facts.locate import locate
from assistant.facts.unknown import UNKNOWN, Unknown
from assistant.findings import assess
from assistant.findings.assessment import Certainty, Level, Range
from tests.findings.households import ON, YEARS, exactly, must_find, paid, rules, told
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


class TestMoneyThatIsNotKnown:
    """Where income or wealth decides if a rule holds at all, it is not sure; where it decides how much, it is."""

    @staticmethod
    def household(rest: Household, **facts: Any) -> Household:
        return locate(replace(rest, applicant=replace(rest.applicant, **facts)))

    def test_wealth_above_the_limit(self) -> None:
        plain = told(family(EU, None), paid("2026-01"), paid("2021-01", "2025-12"))
        unknown = self.household(plain, wealth={**dict.fromkeys(YEARS, 0), 2026: UNKNOWN})
        assert must_find(unknown, "R13").certainty is Certainty.UNCLEAR
        assert must_find(unknown, "R13").amount == Range(0, 5_496_33)
        above = self.household(plain, wealth={**dict.fromkeys(YEARS, 0), 2025: 150_000_00, 2026: UNKNOWN})
        assert must_find(above, "R13").certainty is Certainty.SURE  # that of 2025 is

    def test_more_than_due(self) -> None:
        h = told(family(EU, None), paid("2021-01", "2025-12"), paid("2026-01", cents=480_00))
        unknown = self.household(h, income={**dict.fromkeys(YEARS, 15_000_00), 2026: UNKNOWN})
        assert must_find(unknown, "R08").certainty is Certainty.UNCLEAR
        assert must_find(unknown, "R18").certainty is Certainty.UNCLEAR

    def test_not_claimed(self) -> None:
        h = told(family(EU, None), paid("2021-01", "2024-12"))
        assert must_find(h, "R18").certainty is Certainty.LIKELY  # 2025 is not asked for in time for sure
        unknown = self.household(h, income={2025: UNKNOWN, 2026: UNKNOWN})
        assert must_find(unknown, "R18").certainty is Certainty.UNCLEAR

    def test_a_spouse_counts_whatever_the_income(self) -> None:
        h = self.household(told(family(EU, spouse()), paid("2026-01")), income={2026: UNKNOWN})
        assert must_find(h, "R01").certainty is Certainty.SURE
