"""The lines of years: what a definitive award would say (Awir 14.4 and 14.5), and sums of a year."""

from __future__ import annotations

from assistant.facts.kinds import Relation
from assistant.findings import assess
from assistant.findings.assessment import MonthLine, Range, YearLine
from tests.findings.households import ON, YEARS, exactly, must_find, paid, told
from tests.law.families import EU, asylum, event, family, mate, spouse


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


class TestTwoPartnersInOneYear:
    """Wkb 2.8: in each month the income of who is partner in that month, of the whole year."""

    #: A brother at the address until 15 August, and from September the spouse abroad: he became Dutch on the 20th.
    BROTHER = mate(Relation.FAMILY, "2025-12-10", "2026-08-15", income=dict.fromkeys(YEARS, 40_000_00))
    HOUSEHOLD = told(
        family(asylum("2020-03-01", decided="2020-06-01"), spouse(), mates=(BROTHER,), naturalised=event("2026-08-20")),
        paid("2026-01"),
    )

    def due(self, number: int) -> Range:
        months: tuple[MonthLine, ...] = assess(self.HOUSEHOLD, ON).months
        return next(one.due["kgb"] for one in months if one.month == 2026 * 12 + number - 1)

    def test_each_month_its_own(self) -> None:
        # 2,580 - 7.6 % of (15,000 + 40,000 - 39,141) = 1,374.716 a year; the spouse has nothing: 2,580 a year
        assert self.due(8) == exactly(114, 56)
        assert self.due(9) == exactly(215)

    def test_the_supplement_alone_is_at_stake_with_the_spouse(self) -> None:
        assert must_find(self.HOUSEHOLD, "R04").amount == exactly(854)  # 3 x 284.67
        # 8 x (499.67 - 114.56)
        assert must_find(self.HOUSEHOLD, "R09").amount == exactly(3_080, 86)
