"""The lines of years: what a definitive award would say (Awir 14.4 and 14.5), and sums of a year."""

from __future__ import annotations

from assistant.findings import assess
from assistant.findings.assessment import Range, YearLine
from tests.findings.households import ON, exactly, paid, told
from tests.law.families import EU, family, spouse


def line(year: int, income: int) -> YearLine:
    h = told(family(EU, spouse()), paid("2021-01"), income=income)
    return next(one for one in assess(h, ON).years if one.year == year)


def award(income: int) -> Range:
    return line(2026, income).award["kgb"]


def test_an_award_is_in_whole_euros() -> None:
    # 2026, a couple: threshold 29,736 + 9,405 = 39,141. 2,580 - 7.6 % of (45,000 - 39,141) = 2,134.716
    assert award(45_000) == exactly(2_135)
    assert line(2026, 45_000).due["kgb"] == exactly(2_134, 72)


def test_below_the_threshold_it_is_the_amount_of_the_act() -> None:
    assert award(15_000) == exactly(2_580)


def test_nothing_under_24_euros() -> None:
    # 2,580 - 7.6 % of 33,639 = 23.436, which is 23; of 33,630 it is 24.12
    assert award(39_141 + 33_639) == exactly(0)
    assert award(39_141 + 33_630) == exactly(24)
