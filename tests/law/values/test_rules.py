"""Figures that follow from one another by a rule of the law, and outcomes that the authorities published."""

from __future__ import annotations

import math
from datetime import date
from fractions import Fraction

import pytest

from assistant.law.values import figure, kgb_year
from tests.law.values.published import ZORG_2026_COUPLE, ZORG_2026_SINGLE


def value(name: str, year: int, month: int = 1) -> Fraction:
    return figure(name, date(year, month, 1)).number


# ---------------------------------------------------------------- indexation (Wkb 3.1)

#: What Wkb 3.1 indexes without a step besides: last year's amount times the tabelcorrectiefactor, rounded up.
EXACT = [
    *((name, year) for name in ("kgb.age_12_15", "kgb.age_16_17") for year in (2020, 2021, 2022, 2023, 2025, 2026)),
    *((name, year) for name in ("kgb.wealth_single", "kgb.wealth_couple") for year in range(2020, 2027)),
    *(("kgb.alo_kop", year) for year in (2020, 2021, 2022)),
    *(("kgb.child_1", year) for year in (2020, 2021, 2022)),
    *(("kgb.child_next", year) for year in (2020,)),
    *(("kgb.partner_addon", year) for year in (2021, 2022, 2023, 2025, 2026)),
    *(("awir.child_income_exemption", year) for year in (2021, 2022, 2023, 2024, 2025, 2026)),
]


@pytest.mark.parametrize(("name", "year"), EXACT, ids=[f"{name}-{year}" for name, year in EXACT])
def test_indexation_of_the_year_before_gives_the_figure(name: str, year: int) -> None:
    assert math.ceil(value(name, year - 1) * value("index.tabelcorrectiefactor", year)) == value(name, year)


def test_the_age_increments_of_2024_are_indexed_and_raised_by_400() -> None:
    factor = value("index.tabelcorrectiefactor", 2024)
    for name in ("kgb.age_12_15", "kgb.age_16_17"):
        assert math.ceil(value(name, 2023) * factor) + 400 == value(name, 2024)


def test_the_step_of_617_for_the_third_child_in_2021() -> None:
    assert math.ceil(value("kgb.child_3", 2020) * value("index.tabelcorrectiefactor", 2021)) + 617 == 919


def test_the_announced_amounts_of_2027_that_do_not_follow_from_the_statute_are_marked_conflict() -> None:
    """ALO-kop and add-on share one factor; with it, and the step of 66 (Wkb 3.7.b), the other amounts differ."""
    factor = value("kgb.alo_kop", 2027) / value("kgb.alo_kop", 2026)
    assert math.ceil(value("kgb.partner_addon", 2026) * Fraction("1.026")) in (9650, 9651)
    assert Fraction("1.0259") < factor < Fraction("1.0262")
    for name, step in (("kgb.child_1", 66), ("kgb.age_12_15", 0), ("kgb.age_16_17", 0)):
        assert math.ceil(value(name, 2026) * Fraction("1.026")) + step != value(name, 2027)
        assert figure(name, date(2027, 1, 1)).confidence == "conflict"


# ---------------------------------------------------------------- thresholds


@pytest.mark.parametrize("year", range(2019, 2027))
def test_the_threshold_is_108_percent_of_twelve_january_minimum_wages(year: int) -> None:
    exact = Fraction(108, 100) * 12 * value("wml.month", year)
    published = value("kgb.threshold", year)
    rounded = math.floor(exact + Fraction(1, 2))
    assert published == (rounded if year != 2026 else math.ceil(exact))  # 29,735.42 was published as 29,736
    assert value("zorg.threshold", year) == published


# ---------------------------------------------------------------- kindgebonden budget: published amounts


def kgb(year: int, ages: list[int], income: int, partner: bool) -> Fraction:
    y = kgb_year(year)
    total = Fraction(y.children(len(ages)))
    total += sum(y.age_16_17 if age >= 16 else y.age_12_15 if age >= 12 else 0 for age in ages)
    total += 0 if partner else y.alo_kop
    threshold = y.threshold + (y.partner_addon if partner else 0)
    return max(Fraction(0), total - y.taper * max(0, income - threshold))


@pytest.mark.parametrize(
    ("year", "ages", "income", "partner", "amount"),
    [
        # Leaflet 2026 (tg0811z61fd): 5,160 - 7.6 % x (45,000 - 39,141) = 4,714.716, printed 4,714.72.
        (2026, [4, 8], 45_000, True, "4714.716"),
        (2026, [13, 16], 45_000, True, "6402.716"),
        (2026, [8], 30_000, False, "5975.936"),
        # Published maxima.
        (2019, [5], 0, False, "4305"),
        (2021, [5, 5, 5], 0, True, "3145"),
        (2022, [5], 0, False, "4505"),
        (2022, [5, 5], 0, False, "5611"),
        (2022, [5, 5, 5], 0, False, "6612"),
        (2022, [5, 5, 5], 0, True, "3327"),
        (2023, [5], 0, False, "5501"),
        (2023, [5, 5], 0, False, "7033"),
        (2023, [5, 5], 0, True, "3185"),
        (2025, [5], 0, False, "5900"),
        (2025, [5, 5], 0, False, "8411"),
        (2025, [5, 5], 0, True, "5022"),
        (2026, [5], 0, False, "5996"),
        (2026, [5, 5], 0, False, "8576"),
        (2026, [5, 5], 0, True, "5160"),
    ],
)
def test_published_amounts_of_the_kindgebonden_budget(
    year: int, ages: list[int], income: int, partner: bool, amount: str
) -> None:
    assert kgb(year, ages, income, partner) == Fraction(amount)


# ---------------------------------------------------------------- zorgtoeslag: published amounts


def zorg(year: int, income: int, partner: bool) -> Fraction:
    who = "couple" if partner else "single"
    threshold = value("zorg.threshold", year)
    norm = figure(f"zorg.norm_{who}", date(year, 1, 1)).share * threshold
    norm += figure("zorg.norm_above", date(year, 1, 1)).share * max(Fraction(0), income - threshold)
    return max(Fraction(0), value("zorg.standaardpremie", year) * (2 if partner else 1) - norm)


def awarded(year_amount: Fraction) -> int:
    """Awir 14.4 and 14.5: rounded to whole euros, and nothing below 24."""
    whole = math.floor(year_amount + Fraction(1, 2))
    return whole if whole >= value("awir.minimum_award", 2026) else 0


@pytest.mark.parametrize(("partner", "table"), [(False, ZORG_2026_SINGLE), (True, ZORG_2026_COUPLE)])
def test_the_published_month_table_of_2026(partner: bool, table: dict[int, int]) -> None:
    assert {income: awarded(zorg(2026, income, partner)) // 12 for income in table} == table


@pytest.mark.parametrize("who", ["single", "couple"])
@pytest.mark.parametrize("year", range(2019, 2027))
def test_the_published_income_limit_is_the_last_that_gives_24_euros(year: int, who: str) -> None:
    limit = int(value(f"zorg.income_limit_{who}", year))
    assert awarded(zorg(year, limit, who == "couple")) == 24
    assert awarded(zorg(year, limit + 1, who == "couple")) == 0


@pytest.mark.parametrize("who", ["single", "couple"])
@pytest.mark.parametrize("year", range(2019, 2027))
def test_the_maxima_of_the_zorgtoeslag_follow_from_premium_and_percentages(year: int, who: str) -> None:
    exact = zorg(year, 0, who == "couple")
    printed = value(f"zorg.max_year_{who}", year)
    assert abs(exact - printed) <= Fraction(1, 20)  # within ten cents, as the note says
    assert awarded(exact) // 12 == value(f"zorg.max_month_{who}", year)


@pytest.mark.parametrize("year", range(2019, 2027))
def test_zorgtoeslag_and_kindgebonden_budget_have_the_same_wealth_limits(year: int) -> None:
    for who in ("single", "couple"):
        assert value(f"zorg.wealth_{who}", year) == value(f"kgb.wealth_{who}", year)
    assert value("awir.wealth_couple", year) == 2 * value("awir.wealth_single", year)


# ---------------------------------------------------------------- kinderbijslag and huurtoeslag


@pytest.mark.parametrize(
    ("year", "month"),
    [
        (2019, 1),
        (2019, 7),
        (2020, 1),
        (2021, 1),
        (2022, 7),
        (2023, 1),
        (2023, 7),
        (2024, 1),
        (2024, 7),
        (2025, 1),
        (2025, 7),
        (2026, 1),
        (2026, 7),
    ],
)
def test_kinderbijslag_is_70_85_and_100_percent_of_the_base_amount(year: int, month: int) -> None:
    base = value("akw.age_12_17", year, month)
    assert abs(base * Fraction(70, 100) - value("akw.age_0_5", year, month)) <= Fraction(1, 100)
    assert abs(base * Fraction(85, 100) - value("akw.age_6_11", year, month)) <= Fraction(1, 100)


def test_the_published_huurtoeslag_of_2026_for_one_young_person() -> None:
    # Leaflet tg0831z62fd: aged 20, rent 600, income 22,000 -> 295: only part A, no taper below 23,425.
    amount = value("huur.kwaliteitskortingsgrens", 2026) - value("huur.basishuur_1p", 2026)
    assert value("huur.income_point_1p", 2026) > 22_000
    assert math.floor(amount) == 295


@pytest.mark.parametrize("year", range(2022, 2026))
def test_the_lowest_basishuur_is_the_lowest_normhuur_plus_the_taakstellingsbedrag(year: int) -> None:
    for group in ("1p", "mp", *(("1p_aow", "mp_aow") if year < 2025 else ())):
        normhuur = value(f"huur.min_normhuur_{group}", year)
        assert normhuur + value("huur.taakstellingsbedrag", year) == value(f"huur.min_basishuur_{group}", year)


@pytest.mark.parametrize(("year", "month"), [(2024, 1), (2024, 7), (2026, 1), (2026, 7)])
def test_the_hourly_minimum_wage_is_the_monthly_one_over_156_rounded_up(year: int, month: int) -> None:
    assert math.ceil(value("wml.month", year, month) * 100 / 156) == value("wml.hour", year, month) * 100


def test_the_hourly_minimum_wage_of_january_2025_is_a_cent_more_than_that_and_says_so() -> None:
    assert value("wml.month", 2025) / 156 == Fraction("14.05")
    assert value("wml.hour", 2025) == Fraction("14.06")
    assert "14.05" in figure("wml.hour", date(2025, 1, 1)).note
