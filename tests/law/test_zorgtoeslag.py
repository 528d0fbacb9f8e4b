"""Zorgtoeslag: published tables and limits, each threshold from both sides, who is insured, and what has no amount."""

from __future__ import annotations

import pickle
from fractions import Fraction

import pytest

from assistant.facts.calendar import Month, month
from assistant.law.no_amount import NoAmount
from assistant.law.parts import FINE, fine_cents
from assistant.law.rounding import award_of_year, month_of_award
from assistant.law.values import MissingFigure, ZorgYear, zorg_year
from assistant.law.zorgtoeslag import Cover, ZorgClaim, adult, claim, kinks, month_fine, wealth_bars
from tests.law.values.published import ZORG_2026_COUPLE, ZORG_2026_SINGLE

SINGLE, COUPLE, HALF, TREATY = (ZorgClaim(basis) for basis in ("single", "couple", "half", "treaty"))
BASES = [SINGLE, COUPLE, HALF]
YEARS = range(2019, 2027)
OLD = month(1980, 1)
JUNE = month(2026, 6)


def a_year(year: int, one: ZorgClaim, own: int, partner: int = 0) -> int:
    """Twelve equal months in ``FINE``; incomes in euros."""
    return 12 * month_fine(one, zorg_year(year), own * 100, partner * 100)


def paid(year: int, one: ZorgClaim, own: int, partner: int = 0) -> int:
    return month_of_award(award_of_year(a_year(year, one, own, partner)))


@pytest.mark.parametrize(
    ("one", "income", "euros"),
    [
        *((SINGLE, income, euros) for income, euros in ZORG_2026_SINGLE.items()),
        *((COUPLE, income, euros) for income, euros in ZORG_2026_COUPLE.items()),
    ],
)
def test_the_69_rows_of_the_month_table_of_2026(one: ZorgClaim, income: int, euros: int) -> None:
    assert paid(2026, one, income) == euros


def test_the_month_table_has_69_rows() -> None:
    assert len(ZORG_2026_SINGLE) + len(ZORG_2026_COUPLE) == 69


@pytest.mark.parametrize(
    ("year", "one", "income", "euros"),
    [
        # Table and leaflet of 2019.
        (2019, SINGLE, 20_500, 99),
        (2019, COUPLE, 20_500, 192),
        (2019, SINGLE, 26_000, 42),
        (2019, SINGLE, 29_500, 2),
        (2019, COUPLE, 29_500, 96),
        # Leaflet of 2024.
        (2024, SINGLE, 19_000, 123),
        # Table of 2025.
        (2025, COUPLE, 28_000, 250),
        (2025, COUPLE, 28_500, 249),
        (2025, COUPLE, 29_000, 244),
        (2025, COUPLE, 30_000, 232),
        (2025, COUPLE, 33_500, 192),
    ],
)
def test_published_months_of_other_years(year: int, one: ZorgClaim, income: int, euros: int) -> None:
    assert paid(year, one, income) == euros


def test_the_example_with_an_uninsured_partner_in_the_leaflet_of_2024() -> None:
    # 7,000 + 26,200: half of (3,974 - 4.256 % x 26,819 - 13.67 % x 6,381) = half of 1,960.30; printed 980.15 and 81.
    assert fine_cents(a_year(2024, HALF, 7_000, 26_200)) == 980_15
    assert paid(2024, HALF, 7_000, 26_200) == 81


@pytest.mark.parametrize(
    ("year", "single", "couple"),
    [
        (2019, 29_562, 37_885),
        (2020, 30_481, 38_945),
        (2021, 31_138, 39_979),
        (2022, 31_998, 40_944),
        (2023, 38_520, 48_224),
        (2024, 37_496, 47_368),
        (2025, 39_719, 50_206),
        (2026, 40_857, 51_142),
    ],
)
def test_the_published_income_limits(year: int, single: int, couple: int) -> None:
    for one, limit in ((SINGLE, single), (COUPLE, couple)):
        assert award_of_year(a_year(year, one, limit - 1)) == 24
        assert award_of_year(a_year(year, one, limit)) == 24
        assert award_of_year(a_year(year, one, limit + 1)) == 0


@pytest.mark.parametrize(
    ("year", "single", "couple"),
    [
        (2019, 99, 192),
        (2020, 104, 199),
        (2021, 107, 207),
        (2022, 111, 212),
        (2023, 154, 265),
        (2024, 123, 236),
        (2025, 131, 250),
        (2026, 129, 246),
    ],
)
def test_the_published_maxima_a_month(year: int, single: int, couple: int) -> None:
    assert (paid(year, SINGLE, 0), paid(year, COUPLE, 0)) == (single, couple)


def test_the_example_amount_of_2025() -> None:
    # 2,112 - 1.896 % x 28,406 = 1,573.42
    assert fine_cents(a_year(2025, SINGLE, 20_000)) == 1_573_42


@pytest.mark.parametrize(
    ("own", "partner", "single", "half"),
    [
        # Partner abroad who is insured nowhere here. 2,119 - 1.912 % x 29,736 = 1,550.45; 4,238 - 4.289 % x 29,736 =
        # 2,962.62, half 1,481.31; above 29,736 13.73 % and half of it.
        (20_000, 0, 1_550_45, 1_481_31),
        (35_000, 0, 827_70, 1_119_94),
        (40_000, 0, 141_20, 776_69),
        (28_000, 6_000, 1_550_45, 1_188_59),
    ],
)
def test_the_half_costs_at_low_incomes_and_gains_at_high_ones(own: int, partner: int, single: int, half: int) -> None:
    assert fine_cents(a_year(2026, SINGLE, own, partner)) == single
    assert fine_cents(a_year(2026, HALF, own, partner)) == half


@pytest.mark.parametrize("one", BASES)
@pytest.mark.parametrize("year", YEARS)
def test_the_threshold_below_at_and_above(year: int, one: ZorgClaim) -> None:
    values = zorg_year(year)
    start = values.threshold_cents
    full = month_fine(one, values, 0, 0)
    assert month_fine(one, values, start - 1, 0) == full
    assert month_fine(one, values, start, 0) == full
    assert month_fine(one, values, start + 1, 0) == full - values.norm_above_bp * (5 if one is HALF else 10)


@pytest.mark.parametrize("one", BASES)
@pytest.mark.parametrize("year", YEARS)
def test_the_amount_is_what_the_fractions_of_the_act_say(year: int, one: ZorgClaim) -> None:
    v = zorg_year(year)
    for income in (0, v.threshold_cents + 1, v.threshold_cents + 123_457, 9_999_999):
        norm = Fraction(v.norm_single if one is SINGLE else v.norm_couple, 100_000) * v.threshold
        norm += Fraction(v.norm_above_bp, 10_000) * max(Fraction(0), Fraction(income, 100) - v.threshold)
        exact = max(Fraction(0), v.standaardpremie * (1 if one is SINGLE else 2) - norm) / (2 if one is HALF else 1)
        assert Fraction(month_fine(one, v, income, 0), 100 * FINE) == exact / 12


@pytest.mark.parametrize("one", BASES)
@pytest.mark.parametrize("year", YEARS)
def test_kinks_are_where_the_amount_starts_to_fall_and_is_gone(year: int, one: ZorgClaim) -> None:
    values = zorg_year(year)
    start, last, gone = kinks([one], values)
    assert start == values.threshold_cents
    assert month_fine(one, values, last - 1, 0) > 0
    assert month_fine(one, values, last, 0) >= month_fine(one, values, gone, 0) == 0


def test_a_basis_without_an_amount_has_no_kinks() -> None:
    assert kinks([TREATY, ZorgClaim("", "under-18")], zorg_year(2026)) == ()


def test_income_of_a_partner_counts_for_couple_and_half_alone() -> None:
    for one, counts in ((SINGLE, False), (COUPLE, True), (HALF, True)):
        assert one.joint is counts
        alone, joint = a_year(2026, one, 30_000, 0), a_year(2026, one, 30_000, 5_000)
        assert (joint < alone) is counts
        assert a_year(2026, one, 5_000, 30_000) == (joint if counts else a_year(2026, one, 5_000))


def test_a_loss_of_the_partner_lowers_the_joint_income() -> None:
    assert a_year(2026, COUPLE, 40_000, -5_000) == a_year(2026, COUPLE, 35_000)


class TestClaim:
    @pytest.mark.parametrize(
        ("own", "partner", "basis", "bar"),
        [
            (Cover.INSURED, None, "single", ""),
            (Cover.INSURED, Cover.INSURED, "couple", ""),
            (Cover.INSURED, Cover.NONE, "half", ""),
            (Cover.INSURED, Cover.SUSPENDED, "half", ""),
            (Cover.INSURED, Cover.TREATY, "treaty", ""),
            (Cover.TREATY, None, "treaty", ""),
            (Cover.TREATY, Cover.INSURED, "treaty", ""),
            (Cover.NONE, None, "", "not-insured"),
            (Cover.NONE, Cover.INSURED, "", "not-insured"),
            (Cover.SUSPENDED, None, "", "not-insured"),
        ],
    )
    def test_basis(self, own: Cover, partner: Cover | None, basis: str, bar: str) -> None:
        found = claim(JUNE, own, OLD, partner, OLD)
        assert (found.basis, found.bar) == (basis, bar)

    @pytest.mark.parametrize(
        ("m", "is_adult"), [(month(2026, 5), False), (month(2026, 6), False), (month(2026, 7), True)]
    )
    def test_from_the_month_after_the_eighteenth_birthday(self, m: Month, is_adult: bool) -> None:
        born = month(2008, 6)
        assert adult(born, m) is is_adult
        assert claim(m, Cover.INSURED, born).bar == ("" if is_adult else "under-18")
        assert claim(m, Cover.INSURED, OLD, Cover.INSURED, born).basis == ("couple" if is_adult else "half")
        # Under eighteen nobody is a verzekerde, whatever the insurance.
        assert claim(m, Cover.INSURED, OLD, Cover.TREATY, born).basis == ("treaty" if is_adult else "half")

    @pytest.mark.parametrize(("m", "read"), [(month(2021, 12), False), (month(2022, 1), True), (month(2022, 2), True)])
    def test_the_half_before_2022_is_from_no_text_that_was_read(self, m: Month, read: bool) -> None:
        assert claim(m, Cover.INSURED, OLD, Cover.NONE, OLD).from_text is read
        assert claim(m, Cover.INSURED, OLD).from_text

    def test_nothing_due_is_nothing(self) -> None:
        assert month_fine(claim(JUNE, Cover.NONE, OLD), zorg_year(2026), 0, 0) == 0

    @pytest.mark.parametrize("own", [Cover.INSURED, Cover.TREATY])
    def test_a_treaty_insured_person_has_a_right_without_an_amount(self, own: Cover) -> None:
        found = claim(JUNE, own, OLD, Cover.TREATY, OLD)
        with pytest.raises(NoAmount, match="treaty-insured") as caught:
            month_fine(found, zorg_year(2026), 0, 0)
        assert caught.value.articles == found.articles
        assert found.articles[0].startswith("wzt-4a.")
        assert claim(month(2024, 12), own, OLD, Cover.TREATY, OLD).articles[0].startswith("wzt-3.")
        assert claim(month(2025, 1), own, OLD, Cover.TREATY, OLD).articles == found.articles
        again = pickle.loads(pickle.dumps(caught.value))
        assert (again.reason, again.articles) == ("treaty-insured", found.articles)


class TestWealth:
    @pytest.mark.parametrize("year", YEARS)
    def test_below_at_and_above_the_limits(self, year: int) -> None:
        values = zorg_year(year)
        single, couple = values.wealth_single * 100, values.wealth_couple * 100
        assert [wealth_bars(values, single + step, 0, False) for step in (-1, 0, 1)] == [False, False, True]
        assert [wealth_bars(values, couple - 100 + step, 100, True) for step in (-1, 0, 1)] == [False, False, True]

    def test_a_partner_of_part_of_the_year_does_not_count(self) -> None:
        assert not wealth_bars(zorg_year(2026), 0, 900_000_00, False)
        assert wealth_bars(zorg_year(2026), 146_012_00, 0, False)
        assert not wealth_bars(zorg_year(2026), 146_012_00, 0, True)


@pytest.mark.parametrize("year", [2018, 2027, 2028])
def test_a_year_without_figures_is_refused_by_name(year: int) -> None:
    with pytest.raises(MissingFigure, match=r"zorg\."):
        zorg_year(year)


def test_how_sure_a_year_is() -> None:
    assert zorg_year(2026).confidence == "confirmed"
    assert zorg_year(2020).confidence == "derived"  # percentages that follow from published limits
    assert not any(zorg_year(year).doubtful or zorg_year(year).announced for year in YEARS)
    assert isinstance(zorg_year(2026), ZorgYear)
