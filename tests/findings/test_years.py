"""The lines of years: what a definitive award would say (Awir 14.4 and 14.5), and sums of a year."""

from __future__ import annotations

from datetime import date

from assistant.facts.kinds import Relation
from assistant.findings import assess
from assistant.findings.assessment import Certainty, Level, MonthLine, Range, YearLine
from tests.findings.households import ON, YEARS, exactly, must_find, paid, rules, told
from tests.law.families import EU, asylum, event, family, m, mate, spouse


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


class TestAYearWithoutFigures:
    """The risk is told, without an amount; nothing is taken from another year."""

    MARCH_2028 = date(2028, 3, 1)

    def test_only_such_a_year(self) -> None:
        one = must_find(told(family(EU, spouse()), paid("2028-01")), "R01", self.MARCH_2028)
        assert one.amount == Range(0, None)
        assert (one.first, one.last) == (m("2028-01"), m("2028-03"))
        assert (one.level, one.certainty, one.grows_per_month) == (Level.HIGH, Certainty.SURE, None)

    def test_with_years_before(self) -> None:
        one = must_find(told(family(EU, spouse()), paid("2026-01")), "R01", self.MARCH_2028)
        assert one.amount == Range(6_921_00, None)  # 3,416 and 3,505
        assert one.per_year is not None
        assert sorted(one.per_year) == [2026, 2027]

    def test_nothing_too_much_is_no_risk(self) -> None:
        assert rules(assess(told(family(EU, spouse()), paid("2026-01", alo=False)), self.MARCH_2028)) == []

    def test_in_december_before_it_the_growth_is_not_nil(self) -> None:
        one = must_find(told(family(EU, spouse()), paid("2026-01")), "R01", date(2027, 12, 15))
        assert (one.level, one.grows_per_month) == (Level.HIGH, None)

    def test_what_has_stopped_before_does_not_grow(self) -> None:
        one = must_find(told(family(EU, spouse()), paid("2026-01", "2027-06")), "R01", date(2027, 12, 15))
        assert one.grows_per_month == exactly(0)
