"""Kinderopvangtoeslag: the leaflet of 2026, each row of the tables from both sides, caps, first and further child."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import pairwise

import pytest

from assistant.facts.calendar import Month, month
from assistant.law.kinderopvangtoeslag import Care, Kind, counted, first_month, kinks, max_rate, month_fine
from assistant.law.no_amount import NoAmount
from assistant.law.parts import FINE, fine_cents
from assistant.law.rounding import award_of_year, month_rounded_down
from assistant.law.values import KotYear, MissingFigure, figure, kot_year

DAY, BSO, MINDER = Kind.DAGOPVANG, Kind.BSO, Kind.GASTOUDER
WHOLE_TABLES = (2023, 2024, 2026)


def care(kind: Kind, rate: int, hours: int) -> tuple[Care, ...]:
    """One kind of care; rate in cents, whole hours."""
    return (Care(kind, rate, hours * 100),)


@pytest.mark.parametrize(
    ("income", "children", "euros"),
    [
        # Leaflet 2026 (tg0801z61fd). 122 x 10.50 x 93.9 % = 1,202.86
        (60_000, [care(DAY, 10_50, 122)], 1_202),
        # 87 x 11.23 x 60.6 % + 65 x 9.98 x 87.9 % = 592.07 + 570.21
        (120_000, [care(DAY, 12_45, 87), care(BSO, 10_10, 65)], 1_162),
        # 230 x 8.25 x 96 % = 1,821.60
        (40_000, [care(MINDER, 8_25, 240)], 1_821),
        # 108 x 8.49 x 96 % = 880.24
        (50_000, [care(MINDER, 9_52, 108)], 880),
    ],
)
def test_the_published_examples(income: int, children: list[tuple[Care, ...]], euros: int) -> None:
    fine = month_fine(children, kot_year(2026), income * 100)
    assert month_rounded_down(fine) == euros
    assert month_fine(children[::-1], kot_year(2026), income * 100) == fine


@pytest.mark.parametrize("year", WHOLE_TABLES)
def test_each_row_from_both_sides(year: int) -> None:
    values = kot_year(year)
    rows = figure("kot.table", date(year, 1, 1)).value
    assert isinstance(rows, tuple)
    assert values.complete and len(values.bands) == len(rows)
    two = [care(DAY, 10_00, 100), care(DAY, 10_00, 50)]
    for row in rows:
        expected = Fraction(1000) * row.first_child / 100 + Fraction(500) * row.next_children / 100
        inside = [row.income_from * 100, row.income_from * 100 + 99]
        if row.income_to is not None:
            assert values.band((row.income_to + 1) * 100).low == row.income_to + 1
            inside += [row.income_to * 100, row.income_to * 100 + 99]
        cheap = min(values.dagopvang, 10_00)
        for income in inside:
            assert Fraction(month_fine(two, values, income), 100 * FINE) == expected * cheap / 1000


def test_rows_follow_one_another_without_a_hole_and_never_rise() -> None:
    for year in WHOLE_TABLES:
        bands = kot_year(year).bands
        assert bands[0].low == 0 and bands[-1].high is None
        for one, following in pairwise(bands):
            assert one.high is not None and following.low == one.high + 1
            assert following.first <= one.first and following.following <= one.following


def test_an_income_below_zero_is_in_the_first_row() -> None:
    assert kot_year(2026).band(-1).low == 0


@pytest.mark.parametrize(
    ("year", "day_care", "bso", "minder"),
    [(2023, 9_12, 7_85, 6_85), (2024, 10_25, 9_12, 7_53), (2025, 10_71, 9_52, 8_10), (2026, 11_23, 9_98, 8_49)],
)
def test_the_highest_rates(year: int, day_care: int, bso: int, minder: int) -> None:
    values = kot_year(year)
    for kind, most in ((DAY, day_care), (BSO, bso), (MINDER, minder)):
        assert max_rate(kind, values) == most
        for rate, counts in ((most - 1, most - 1), (most, most), (most + 1, most)):
            assert counted(care(kind, rate, 10), values) == (10_00, counts * 10_00)


def test_230_hours_a_child() -> None:
    values = kot_year(2026)
    for hours, counts in ((229, 229), (230, 230), (231, 230), (400, 230)):
        assert counted(care(DAY, 10_00, hours), values) == (counts * 100, counts * 100 * 10_00)
    # Each child has its own.
    both = month_fine([care(DAY, 10_00, 230), care(DAY, 10_00, 230)], values, 0)
    assert both == 2 * month_fine([care(DAY, 10_00, 230)], values, 0)


def test_two_kinds_for_one_child_share_the_230_hours() -> None:
    values = kot_year(2026)
    mixed = (Care(DAY, 10_00, 200_00), Care(BSO, 9_00, 30_00))
    assert counted(mixed, values) == (230_00, 10_00 * 200_00 + 9_00 * 30_00)
    same = (Care(DAY, 9_00, 200_00), Care(BSO, 9_00, 31_00))
    assert counted(same, values) == (230_00, 9_00 * 230_00)
    above = (Care(DAY, 10_00, 200_00), Care(BSO, 9_00, 30_01))
    with pytest.raises(NoAmount, match="several-rates"):
        counted(above, values)
    assert counted((*same, Care(MINDER, 1_00, 0)), values) == (230_00, 9_00 * 230_00)


def test_quarters_of_an_hour() -> None:
    # 10.25 hours x 10.00 x 96 % = 98.40
    assert fine_cents(month_fine([(Care(DAY, 10_00, 10_25),)], kot_year(2026), 0)) == 98_40


class TestFirstChild:
    INCOME = 120_000_00  # 60.6 % for the first child, 87.9 % for the others

    def month(self, *children: tuple[Care, ...]) -> int:
        return fine_cents(month_fine(children, kot_year(2026), self.INCOME))

    def test_the_one_with_most_hours_even_if_cheaper(self) -> None:
        # 100 x 5.00 x 60.6 % + 99 x 11.00 x 87.9 % = 303.00 + 957.231
        assert self.month(care(DAY, 5_00, 100), care(DAY, 11_00, 99)) == 1_260_23

    def test_of_equal_hours_the_dearer_one(self) -> None:
        # 100 x 11.00 x 60.6 % + 100 x 5.00 x 87.9 % = 666.60 + 439.50
        assert self.month(care(DAY, 5_00, 100), care(DAY, 11_00, 100)) == 1_106_10

    def test_hours_and_costs_that_count_are_compared(self) -> None:
        # Both 230 hours, so the dearer one is first: 230 x 11.23 x 60.6 % + 230 x 5 x 87.9 % = 1,565.2374 + 1,010.85
        assert self.month(care(DAY, 5_00, 300), care(DAY, 12_00, 230)) == 2_576_09

    def test_every_further_child_brings_the_second_share(self) -> None:
        # 606.00 + 2 x 50 x 10.00 x 87.9 % = 606.00 + 879.00
        assert self.month(care(DAY, 10_00, 50), care(DAY, 10_00, 100), care(DAY, 10_00, 50)) == 1_485_00

    def test_a_child_without_care_changes_nothing(self) -> None:
        alone = self.month(care(DAY, 10_00, 50))
        assert self.month((), care(DAY, 10_00, 50)) == self.month(care(DAY, 10_00, 0), care(DAY, 10_00, 50)) == alone


def test_no_care_brings_nothing_at_any_income() -> None:
    assert month_fine([], kot_year(2026), 0) == month_fine([()], kot_year(2025), 900_000_00) == 0


class TestYearOfWhichOneRowIsKnown:
    def test_2025_up_to_47_403_and_no_further(self) -> None:
        values = kot_year(2025)
        assert not values.complete
        for income in (47_402_00, 47_403_00, 47_403_99):
            assert fine_cents(month_fine([care(DAY, 10_00, 100)], values, income)) == 960_00
        with pytest.raises(MissingFigure, match=r"kot\.table"):
            month_fine([care(DAY, 10_00, 100)], values, 47_404_00)


@pytest.mark.parametrize("year", [2018, 2019, 2020, 2021, 2022, 2027])
def test_a_year_without_a_table_is_refused_by_name(year: int) -> None:
    with pytest.raises(MissingFigure, match=r"kot\."):
        kot_year(year)


@pytest.mark.parametrize("year", WHOLE_TABLES)
def test_kinks_are_where_a_share_changes(year: int) -> None:
    values = kot_year(year)
    found = kinks(values)
    two = [care(BSO, 5_00, 100), care(BSO, 5_00, 50)]
    for last, following in zip(found[::2], found[1::2], strict=True):
        assert following == last + 1
        assert month_fine(two, values, following) < month_fine(two, values, last)
    edges = {band.low * 100 for band in values.bands[1:]}
    for edge in edges - set(found):
        assert month_fine(two, values, edge) == month_fine(two, values, edge - 1)


@pytest.mark.parametrize(
    ("applied", "first"),
    [
        (date(2026, 8, 1), month(2026, 5)),
        (date(2026, 8, 31), month(2026, 5)),
        (date(2026, 9, 1), month(2026, 6)),
        (date(2026, 2, 15), month(2025, 11)),
    ],
)
def test_an_application_reaches_back_three_calendar_months(applied: date, first: Month) -> None:
    assert first_month(applied) == first


def test_a_year_is_rounded_once() -> None:
    # 108 x 8.49 x 96 % = 880.2432 a month, 10,562.92 a year.
    fine = 12 * month_fine([care(MINDER, 9_52, 108)], kot_year(2026), 0)
    assert award_of_year(fine) == 10_563


def test_how_sure_a_year_is() -> None:
    assert {kot_year(year).confidence for year in (2023, 2024, 2025, 2026)} == {"confirmed"}
    assert isinstance(kot_year(2026), KotYear)
