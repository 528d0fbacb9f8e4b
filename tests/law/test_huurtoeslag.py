"""Huurtoeslag: the published examples, each limit from both sides, the law until 2025 and from 2026."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from assistant.facts.calendar import Month, month
from assistant.law.huurtoeslag import (
    Home,
    HuurClaim,
    basishuur,
    claim,
    correction_fine,
    exempt_child,
    kinks,
    month_fine,
    rekenhuur,
    rekeninkomen,
    rent_limit,
    resident_stay_bars,
    wealth_bars,
)
from assistant.law.parts import FINE, fine_cents
from assistant.law.rounding import month_rounded_down
from assistant.law.values import HuurYear, MissingFigure, figure, huur_year

YEARS = range(2022, 2027)
ONE = Home(1, 30)
TWO = Home(2, 30)
FAMILY = Home(3, 30, with_child=True)
OLD = Home(1, 69, aow=True)
OLD_COUPLE = Home(2, 69, aow=True)
HOMES = [ONE, TWO, FAMILY, OLD, OLD_COUPLE, replace(FAMILY, persons=4, aow=True)]


def month_euros(year: int, home: Home, rent: int, income: int, age: int = 30) -> int:
    """What is paid a month, in euros; rent in cents, income in euros."""
    values = huur_year(year)
    return month_rounded_down(month_fine(claim(home, age, rent, values), values, income * 100))


@pytest.mark.parametrize(
    ("year", "home", "rent", "income", "age", "euros"),
    [
        # Leaflet 2023. One person below the income point: 355 - 225.54 = 129.46.
        (2023, ONE, 355_00, 14_500, 30, 129),
        # Three persons: basishuur 255.45 at 27,038; 452.20 - 255.45 + 65 % x (639 - 452.20) = 318.17.
        (2023, Home(3, 40), 639_00, 27_038, 40, 318),
        (2023, OLD, 355_00, 14_500, 69, 131),
        (2023, Home(3, 69, aow=True), 639_00, 27_038, 69, 351),
        # Leaflet 2026 (tg0831z62fd). Aged 20: 498.20 - 202.52.
        (2026, Home(1, 20), 600_00, 22_000, 20, 295),
        # 297.49 + 65 % x 265.94 + 40 % x 168.79 - 45.83 = 492.03.
        (2026, FAMILY, 1_200_00, 34_000, 30, 492),
        # 295.68 + 65 % x 211.80 - 125.44 = 307.91.
        (2026, OLD, 710_00, 29_000, 69, 307),
    ],
)
def test_the_published_examples(year: int, home: Home, rent: int, income: int, age: int, euros: int) -> None:
    assert month_euros(year, home, rent, income, age) == euros


def test_the_corrections_printed_in_the_leaflet_of_2026() -> None:
    values = huur_year(2026)
    assert fine_cents(correction_fine(claim(FAMILY, 30, 1_200_00, values), values, 34_000_00)) == 45_83
    assert fine_cents(correction_fine(claim(OLD, 69, 710_00, values), values, 29_000_00)) == 125_44
    assert correction_fine(claim(ONE, 30, 355_00, huur_year(2023)), huur_year(2023), 90_000_00) == 0


def exact(year: int, home: Home, rent: int, income: int) -> Fraction:
    """The act once more, in fractions of euros, straight from the figures."""

    def f(name: str) -> Fraction:
        return figure(f"huur.{name}", date(year, 1, 1)).number

    who = "1p" if home.persons == 1 else "mp"
    r, y = Fraction(rent, 100), Fraction(income, 100)
    r = min(r, f("max_rent"))
    taper = Fraction(0)
    if year >= 2026:
        own = f(f"basishuur_{who}")
        taper = max(Fraction(0), y - f(f"income_point_{who}")) * f(f"taper_{who}") / 1200
    else:
        group = who + ("_aow" if home.aow and year < 2025 else "")
        own = f(f"min_basishuur_{group}")
        if y > f(f"min_income_point_{group}"):
            norm = f(f"factor_a_{group}") * y * y + f(f"factor_b_{group}") * y
            own = max(own, Fraction(math.ceil(norm * 100), 100) + f("taakstellingsbedrag"))
    quality, cap = f("kwaliteitskortingsgrens"), f("aftoppingsgrens_3" if home.persons > 2 else "aftoppingsgrens_1_2")
    total = max(Fraction(0), min(r, quality) - own)
    total += max(Fraction(0), min(r, cap) - max(quality, own)) * 65 / 100
    if year >= 2026 or home.persons == 1 or home.aow:
        total += max(Fraction(0), r - max(cap, own)) * 40 / 100
    return max(Fraction(0), total - taper)


@pytest.mark.parametrize("home", HOMES)
@pytest.mark.parametrize("year", YEARS)
def test_the_amount_is_what_the_fractions_of_the_act_say(year: int, home: Home) -> None:
    values = huur_year(year)
    edges = (values.kwaliteitskortingsgrens, values.aftoppingsgrens_1_2, values.aftoppingsgrens_3, values.max_rent)
    for rent in (150_00, 300_00, *(edge + step for edge in edges for step in (-1, 0, 1) if edge + step <= edges[3])):
        one = claim(home, 30, rent, values)
        for income in (0, 17_000_00, 22_345_67, 25_000_01, 33_333_33, 38_000_00, 45_000_00, 60_000_00):
            assert Fraction(month_fine(one, values, income), 100 * FINE) == exact(year, home, rent, income)


class TestBasishuur:
    @pytest.mark.parametrize("home", HOMES)
    @pytest.mark.parametrize("year", range(2022, 2026))
    def test_the_income_point_below_at_and_above(self, year: int, home: Home) -> None:
        values = huur_year(year)
        one = claim(home, 30, 400_00, values)
        curve = values.curves[(home.persons > 1) + 2 * home.aow]
        assert basishuur(one, values, 0) == curve.lowest
        assert basishuur(one, values, curve.point - 1) == curve.lowest
        assert basishuur(one, values, curve.point) == curve.lowest
        # The factors start where the lowest normhuur ends, to within a cent; then it rises.
        assert 0 <= basishuur(one, values, curve.point + 1) - curve.lowest <= 1
        assert basishuur(one, values, curve.point + 1_000_00) > curve.lowest + 10_00

    def test_a_loss_is_an_income_below_the_point(self) -> None:
        values = huur_year(2025)
        assert basishuur(claim(ONE, 30, 400_00, values), values, -5_000_00) == 199_05

    def test_of_2025_there_is_no_difference_for_aow_age(self) -> None:
        values = huur_year(2025)
        assert values.curves[:2] == values.curves[2:]
        assert huur_year(2024).curves[:2] != huur_year(2024).curves[2:]

    def test_from_2026_it_is_the_same_at_every_income(self) -> None:
        values = huur_year(2026)
        for income in (0, 100_000_00):
            assert basishuur(claim(ONE, 30, 400_00, values), values, income) == 202_52
            assert basishuur(claim(TWO, 30, 400_00, values), values, income) == 200_71

    @pytest.mark.parametrize(("home", "point", "fine"), [(ONE, 23_425_00, 27_000), (TWO, 31_500_00, 22_000)])
    def test_from_2026_the_amount_falls_from_the_income_point(self, home: Home, point: int, fine: int) -> None:
        values = huur_year(2026)
        one = claim(home, 30, 600_00, values)
        full = month_fine(one, values, 0)
        assert month_fine(one, values, point - 1) == month_fine(one, values, point) == full
        assert full - month_fine(one, values, point + 1) == fine


class TestRent:
    @pytest.mark.parametrize("year", YEARS)
    def test_the_maximum_rent_is_a_condition_until_2025_and_a_ceiling_from_2026(self, year: int) -> None:
        values = huur_year(year)
        for step in (-1, 0):
            assert claim(TWO, 30, values.max_rent + step, values).bar == ""
        above = claim(TWO, 30, values.max_rent + 1, values)
        if year < 2026:
            assert above.bar == "rent-too-high"
            assert month_fine(above, values, 0) == 0
        else:
            assert above == claim(TWO, 30, values.max_rent, values)

    @pytest.mark.parametrize("year", YEARS)
    def test_the_lower_limit_for_the_young(self, year: int) -> None:
        values = huur_year(year)
        edge = 21 if year >= 2026 else 23
        assert values.youth_age == edge
        for age, limit in (
            (edge - 1, values.kwaliteitskortingsgrens),
            (edge, values.max_rent),
            (edge + 1, values.max_rent),
        ):
            assert rent_limit(Home(1, age), values) == limit
        young = Home(2, edge - 1)
        assert rent_limit(young, values) == values.kwaliteitskortingsgrens
        assert rent_limit(replace(young, with_child=True), values) == values.max_rent
        assert rent_limit(replace(young, handicap=True), values) == values.max_rent

    def test_a_young_tenant_above_the_limit_got_nothing_in_2025_and_part_a_in_2026(self) -> None:
        young = Home(1, 20)
        assert month_euros(2025, young, 477_20, 0, 20) == 278  # 477.20 - 199.05
        assert month_euros(2025, young, 477_21, 0, 20) == 0
        assert month_euros(2026, young, 498_21, 0, 20) == month_euros(2026, young, 498_20, 0, 20) == 295

    @pytest.mark.parametrize("year", range(2022, 2026))
    @pytest.mark.parametrize(
        ("home", "waived"),
        [
            (replace(TWO, adapted=True), True),
            (replace(TWO, had_right=True), True),
            (Home(8, 40, for_eight=True), True),
            (Home(7, 40, for_eight=True), False),
            (Home(8, 40), False),
            (replace(TWO, handicap=True), False),
        ],
    )
    def test_exceptions_to_the_limit_until_2025_count_the_rent_up_to_it(
        self, year: int, home: Home, waived: bool
    ) -> None:
        values = huur_year(year)
        found = claim(home, 30, values.max_rent + 50_00, values)
        assert (found.bar == "") is waived
        assert found.rent == (values.max_rent if waived else 0)

    @pytest.mark.parametrize(
        ("home", "part_c"),
        [(ONE, True), (TWO, False), (FAMILY, False), (OLD_COUPLE, True), (replace(TWO, adapted=True), True)],
    )
    def test_above_the_aftoppingsgrens_until_2025_not_for_everybody(self, home: Home, part_c: bool) -> None:
        for year in range(2022, 2026):
            assert claim(home, 30, 700_00, huur_year(year)).part_c is part_c
        assert claim(home, 30, 700_00, huur_year(2026)).part_c

    def test_two_or_three_persons(self) -> None:
        # 2025: from 682.96 to 731.93 at 65 %: 31.83.
        values = huur_year(2025)
        two, three = (month_fine(claim(Home(n, 30), 30, 731_93, values), values, 0) for n in (2, 3))
        assert fine_cents(three - two) == 31_83
        assert claim(Home(5, 30), 30, 700_00, values) == claim(Home(3, 30), 30, 700_00, values)

    def test_service_costs_count_to_twelve_each_until_2025(self) -> None:
        values = huur_year(2025)
        assert rekenhuur(values, 500_00) == 500_00
        assert rekenhuur(values, 500_00, (11_99, 12_00, 12_01, 0)) == 535_99
        assert rekenhuur(values, 500_00, (40_00, 40_00, 40_00, 40_00)) == 548_00
        assert rekenhuur(values, 500_00, (40_00, 40_00, 40_00, 40_00, 40_00)) == 548_00
        assert rekenhuur(values, 500_00, (-5_00,)) == 500_00
        assert rekenhuur(huur_year(2026), 500_00, (11_99, 12_00)) == 500_00


class TestWho:
    @pytest.mark.parametrize(("age", "bar"), [(17, "under-18"), (18, ""), (19, "")])
    def test_the_tenant_is_of_age(self, age: int, bar: str) -> None:
        for year in YEARS:
            assert claim(Home(1, age), age, 400_00, huur_year(year)).bar == bar

    def test_the_home_and_the_registration(self) -> None:
        values = huur_year(2026)
        assert claim(replace(ONE, self_contained=False), 30, 400_00, values).bar == "dwelling"
        assert claim(replace(ONE, registered=False), 30, 400_00, values).bar == "registration"

    @pytest.mark.parametrize(
        ("m", "age", "barred"),
        [
            (month(2021, 12), 17, True),
            (month(2022, 1), 17, False),
            (month(2022, 1), 18, True),
            (month(2021, 12), 18, True),
            (month(2026, 6), 40, True),
        ],
    )
    def test_a_resident_without_lawful_stay(self, m: Month, age: int, barred: bool) -> None:
        assert resident_stay_bars([30, age] if age > 18 else [age], m) is barred
        assert not resident_stay_bars([], m)


class TestIncomeAndWealth:
    @pytest.mark.parametrize(
        ("born", "exempt"), [(date(2002, 12, 31), False), (date(2003, 1, 1), False), (date(2003, 1, 2), True)]
    )
    def test_a_child_that_is_not_yet_23_when_2026_begins(self, born: date, exempt: bool) -> None:
        assert exempt_child(born, 2026) is exempt

    @pytest.mark.parametrize(
        ("year", "euros"), [(2022, 5_110), (2023, 5_432), (2024, 5_970), (2025, 6_042), (2026, 6_218)]
    )
    def test_of_a_child_only_what_is_above_the_exemption(self, year: int, euros: int) -> None:
        values = huur_year(year)
        for step, counted in ((-1, 0), (0, 0), (1, 1)):
            assert rekeninkomen(values, 20_000_00, exempt_children=[euros * 100 + step]) == 20_000_00 + counted

    def test_everybody_at_the_address_counts(self) -> None:
        values = huur_year(2026)
        assert rekeninkomen(values, 20_000_00, 10_000_00, [5_000_00, 1_00], [6_219_00, 10_00]) == 35_002_00

    @pytest.mark.parametrize(
        ("year", "single"), [(2022, 31_747), (2023, 33_748), (2024, 36_952), (2025, 37_395), (2026, 38_479)]
    )
    def test_wealth_below_at_and_above_the_limits(self, year: int, single: int) -> None:
        values = huur_year(year)
        limit = single * 100
        steps = (-1, 0, 1)
        assert [wealth_bars(values, limit + step, 0, False) for step in steps] == [False, False, True]
        assert [wealth_bars(values, limit + step, limit, True) for step in steps] == [False, False, True]
        assert [wealth_bars(values, 0, 0, False, [0, limit + step]) for step in steps] == [False, False, True]
        assert [wealth_bars(values, 0, 0, True, [limit + step]) for step in steps] == [False, False, True]
        assert not wealth_bars(values, 0, 10 * limit, False)


@pytest.mark.parametrize("home", HOMES)
@pytest.mark.parametrize("year", YEARS)
def test_kinks_are_where_the_amount_starts_to_fall_and_is_gone(year: int, home: Home) -> None:
    values = huur_year(year)
    one = claim(home, 30, 600_00, values)
    start, _, last, gone = kinks([one], values)
    full = month_fine(one, values, 0)
    assert month_fine(one, values, start) == full
    assert month_fine(one, values, start + 5_00) < full
    assert month_fine(one, values, last) > month_fine(one, values, gone) == 0


def test_what_brings_nothing_has_no_kinks() -> None:
    values = huur_year(2026)
    barred = claim(ONE, 17, 600_00, values)
    assert isinstance(barred, HuurClaim)
    assert kinks([barred, claim(ONE, 30, 202_52, values)], values) == ()


@pytest.mark.parametrize("year", [2018, 2019, 2020, 2021, 2027])
def test_a_year_without_figures_is_refused_by_name(year: int) -> None:
    with pytest.raises(MissingFigure, match=r"(huur|awir)\."):
        huur_year(year)


def test_what_is_in_doubt_is_named() -> None:
    assert huur_year(2022).confidence == huur_year(2023).confidence == "confirmed"
    assert "huur.taakstellingsbedrag" in huur_year(2024).doubtful
    assert huur_year(2026).doubtful == ("huur.part_c", "huur.basishuur_1p", "huur.basishuur_mp")
    assert isinstance(huur_year(2025), HuurYear)
