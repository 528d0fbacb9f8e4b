"""Kinderbijslag a quarter: the published sets, and each age before, on and after its birthday."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.law.kinderbijslag_amounts import age_on, family_amount, quarter_amount
from assistant.law.no_amount import NoAmount
from assistant.law.values import MissingFigure, akw_quarter

#: Published amounts in cents: first day in force, 0-5, 6-11, 12-17.
PUBLISHED = [
    (date(2019, 1, 1), 219_97, 267_10, 314_24),
    (date(2019, 7, 1), 221_49, 268_95, 316_41),
    (date(2020, 1, 1), 221_49, 268_95, 316_41),
    (date(2021, 1, 1), 223_37, 271_24, 319_10),
    (date(2022, 7, 1), 249_31, 302_74, 356_16),
    (date(2023, 1, 1), 269_76, 327_56, 385_37),
    (date(2023, 7, 1), 261_70, 317_77, 373_85),
    (date(2024, 1, 1), 279_49, 339_38, 399_27),
    (date(2024, 7, 1), 281_69, 342_05, 402_41),
    (date(2025, 1, 1), 286_45, 347_83, 409_21),
    (date(2025, 7, 1), 291_49, 353_95, 416_41),
    (date(2026, 1, 1), 295_07, 358_30, 421_53),
    (date(2026, 7, 1), 298_40, 362_35, 426_29),
]


@pytest.mark.parametrize(("first", "young", "middle", "old"), PUBLISHED)
def test_the_published_amounts_hold_for_two_quarters(first: date, young: int, middle: int, old: int) -> None:
    for month in (first.month, first.month + 1, first.month + 2, first.month + 5):
        values = akw_quarter(date(first.year, month, 28))
        assert (values.age_0_5, values.age_6_11, values.age_12_17) == (young, middle, old)


@pytest.mark.parametrize(("first", "young", "middle", "old"), PUBLISHED)
def test_they_are_70_85_and_100_percent_within_a_cent(first: date, young: int, middle: int, old: int) -> None:
    assert abs(old * 70 - young * 100) <= 100
    assert abs(old * 85 - middle * 100) <= 100


@pytest.mark.parametrize(
    "day", [date(2018, 12, 31), date(2020, 7, 1), date(2021, 7, 1), date(2022, 6, 30), date(2027, 1, 1)]
)
def test_a_quarter_without_figures_is_refused_by_name(day: date) -> None:
    with pytest.raises(MissingFigure, match=r"akw\."):
        akw_quarter(day)


@pytest.mark.parametrize(
    ("day", "first"),
    [
        (date(2026, 1, 1), date(2026, 1, 1)),
        (date(2026, 3, 31), date(2026, 1, 1)),
        (date(2026, 4, 1), date(2026, 4, 1)),
        (date(2026, 12, 31), date(2026, 10, 1)),
    ],
)
def test_the_quarter_of_a_day(day: date, first: date) -> None:
    assert akw_quarter(day).first == first


@pytest.mark.parametrize(
    ("years", "before", "after"), [(0, 0, 298_40), (6, 298_40, 362_35), (12, 362_35, 426_29), (18, 426_29, 0)]
)
def test_the_age_on_the_first_day_of_the_quarter_decides(years: int, before: int, after: int) -> None:
    values = akw_quarter(date(2026, 7, 1))
    year = 2026 - years
    assert quarter_amount(date(year, 6, 30), values) == after
    assert quarter_amount(date(year, 7, 1), values) == after  # the birthday is the first day
    assert quarter_amount(date(year, 7, 2), values) == before


def test_a_child_born_on_29_february_is_a_year_older_on_1_march() -> None:
    assert age_on(date(2020, 2, 29), date(2026, 2, 28)) == 5
    assert age_on(date(2020, 2, 29), date(2026, 3, 1)) == 6


def test_a_family() -> None:
    children = [date(2022, 5, 1), date(2018, 5, 1), date(2012, 5, 1), date(2026, 8, 1)]
    assert family_amount(children, akw_quarter(date(2026, 8, 15))) == 298_40 + 362_35 + 426_29
    assert family_amount([], akw_quarter(date(2026, 8, 15))) == 0


def test_a_child_in_a_country_with_a_percentage_has_no_amount() -> None:
    values = akw_quarter(date(2026, 7, 1))
    with pytest.raises(NoAmount, match="country-percentage"):
        quarter_amount(date(2020, 1, 1), values, factor_country=True)
    assert quarter_amount(date(2000, 1, 1), values, factor_country=True) == 0


def test_how_sure_a_quarter_is() -> None:
    assert akw_quarter(date(2026, 8, 1)).confidence == "confirmed"
    assert akw_quarter(date(2025, 8, 1)).confidence == "single-source"
