"""How much: published outcomes, the table of B-21 worked by hand, the wealth test, rounding."""

from __future__ import annotations

from fractions import Fraction

import pytest

from assistant.law.kindgebonden_budget import award, kinks, month_parts, wealth_bars
from assistant.law.parts import EURO, PARTS, cents, euros
from assistant.law.results import KgbClaim
from assistant.law.values import KgbYear, MissingFigure, kgb_year


def ages_of(*ages: int) -> tuple[int, ...]:
    return tuple(16 if age >= 16 else 12 if age >= 12 else 0 for age in ages)


def basis(alo: bool, *ages: int) -> KgbClaim:
    return KgbClaim(ages_of(*ages), alo, not alo)


def a_year(year: int, one: KgbClaim, own: int, partner: int = 0) -> int:
    """Twelve equal months, in cents; incomes in euros."""
    return cents(12 * month_parts(one, kgb_year(year), own * 100, partner * 100))


#: Published outcomes: leaflets and tables of the authority, and tables of maxima. (year, ALO-kop, ages, income, cents)
PUBLISHED = [
    (2026, False, (4, 8), 45_000, 4_714_72),
    (2026, False, (13, 16), 45_000, 6_402_72),
    (2026, True, (8,), 30_000, 5_975_94),
    (2019, True, (5,), 0, 4_305_00),
    (2021, False, (5, 5, 5), 0, 3_145_00),
    (2022, True, (5,), 0, 4_505_00),
    (2022, True, (5, 5), 0, 5_611_00),
    (2022, True, (5, 5, 5), 0, 6_612_00),
    (2022, False, (5, 5, 5), 0, 3_327_00),
    (2023, True, (5,), 0, 5_501_00),
    (2023, True, (5, 5), 0, 7_033_00),
    (2023, False, (5, 5), 0, 3_185_00),
    (2025, True, (5,), 0, 5_900_00),
    (2025, True, (5, 5), 0, 8_411_00),
    (2025, False, (5, 5), 0, 5_022_00),
    (2026, True, (5,), 0, 5_996_00),
    (2026, True, (5, 5), 0, 8_576_00),
    (2026, False, (5, 5), 0, 5_160_00),
]


@pytest.mark.parametrize(("year", "alo", "ages", "income", "expected"), PUBLISHED)
def test_published(year: int, alo: bool, ages: tuple[int, ...], income: int, expected: int) -> None:
    assert a_year(year, basis(alo, *ages), income) == expected


@pytest.mark.parametrize(
    ("year", "income", "single", "couple"),
    [
        # 2024: D 26,819, + 9,030; 6.75 %. 5,916 - 0.0675 x 1,181 = 5,836.2825
        (2024, 28_000, 5_836_28, 2_436_00),
        # 2025: D 28,406; 7.10 %. 5,900 - 0.071 x 3,594 = 5,644.826
        (2025, 32_000, 5_644_83, 2_511_00),
        (2026, 20_000, 5_996_00, 2_580_00),
        # 2026: D 29,736, + 9,405; 7.60 %. 5,996 - 0.076 x 2,264 = 5,823.936
        (2026, 32_000, 5_823_94, 2_580_00),
        # 5,996 - 0.076 x 8,264 = 5,367.936
        (2026, 38_000, 5_367_94, 2_580_00),
        # 5,996 - 0.076 x 15,264 = 4,835.936; 2,580 - 0.076 x (45,000 - 39,141) = 2,134.716
        (2026, 45_000, 4_835_94, 2_134_72),
    ],
)
def test_the_table_of_b_21_with_whole_thresholds(year: int, income: int, single: int, couple: int) -> None:
    assert a_year(year, basis(True, 5), income) == single
    assert a_year(year, basis(False, 5), income) == couple


@pytest.mark.parametrize(("year", "loss"), [(2024, 2_870_48), (2025, 2_740_13), (2026, 2_701_22)])
def test_above_both_thresholds_the_loss_is_alo_less_the_taper_of_the_addon(year: int, loss: int) -> None:
    values = kgb_year(year)
    income = values.threshold + values.partner_addon + 1_000
    exact = 12 * (
        month_parts(basis(True, 5), values, income * 100, 0) - month_parts(basis(False, 5), values, income * 100, 0)
    )
    assert cents(exact) == loss


@pytest.mark.parametrize(
    ("year", "month"),
    [
        (2019, 261_58),
        (2020, 265_83),
        (2021, 270_17),
        (2022, 273_75),
        (2023, 320_67),
        (2024, 290_00),
        (2025, 282_42),
        (2026, 284_67),
    ],
)
def test_the_alo_kop_of_a_month(year: int, month: int) -> None:
    values = kgb_year(year)
    assert cents(month_parts(basis(True, 5), values, 0, 0) - month_parts(basis(False, 5), values, 0, 0)) == month


@pytest.mark.parametrize(
    ("year", "totals"),
    [
        (2019, (1_166, 2_155, 2_447, 2_739, 3_031)),
        (2021, (1_204, 2_226, 3_145, 4_064, 4_983)),
        (2023, (1_653, 3_185, 4_717, 6_249, 7_781)),
        (2024, (2_436, 4_872, 7_308, 9_744, 12_180)),
    ],
)
def test_by_rank_until_2023_and_equal_from_2024(year: int, totals: tuple[int, ...]) -> None:
    for count, total in enumerate(totals, 1):
        assert a_year(year, basis(False, *([5] * count)), 0) == total * 100


def test_which_child_is_older_does_not_matter() -> None:
    for year in (2021, 2026):
        assert a_year(year, KgbClaim((16, 12, 0), True, False), 0) == a_year(
            year, KgbClaim((0, 12, 16), True, False), 0
        )


class TestIncome:
    def test_2019_knew_no_raised_threshold_for_couples(self) -> None:
        values = kgb_year(2019)
        assert values.partner_addon == 0
        # 1,166 - 0.0675 x 1,000 = 1,098.50
        assert a_year(2019, basis(False, 5), values.threshold, 1_000) == 1_098_50

    @pytest.mark.parametrize("year", range(2020, 2027))
    def test_the_threshold_itself_takes_nothing_off_one_cent_more_does(self, year: int) -> None:
        values = kgb_year(year)
        for one, start in (
            (basis(True, 5), values.threshold_cents),
            (basis(False, 5), values.threshold_cents + values.partner_addon * 100),
        ):
            full = month_parts(one, values, 0, 0)
            assert month_parts(one, values, start, 0) == full
            assert month_parts(one, values, start + 1, 0) == full - values.taper_bp
            assert month_parts(one, values, start - 1, 0) == full

    def test_income_of_a_partner_counts_only_in_months_with_one(self) -> None:
        values = kgb_year(2026)
        assert month_parts(basis(True, 5), values, 2_000_000, 9_000_000) == month_parts(
            basis(True, 5), values, 2_000_000, 0
        )
        assert month_parts(basis(False, 5), values, 2_000_000, 4_000_000) == month_parts(
            basis(False, 5), values, 6_000_000, 0
        )

    def test_never_below_nothing(self) -> None:
        assert month_parts(basis(True, 5), kgb_year(2026), 1_000_000_000, 0) == 0
        assert month_parts(KgbClaim((), False, True, "no-child"), kgb_year(2026), 0, 0) == 0

    @pytest.mark.parametrize(("alo", "gone"), [(True, 108_630), (False, 73_088)])
    def test_where_it_is_gone_2026(self, alo: bool, gone: int) -> None:
        # 29,736 + 5,996 / 0.076 = 108,630.7; 39,141 + 2,580 / 0.076 = 73,088.4
        values = kgb_year(2026)
        assert month_parts(basis(alo, 5), values, gone * 100, 0) > 0
        assert month_parts(basis(alo, 5), values, (gone + 1) * 100, 0) == 0


class TestKinks:
    @pytest.mark.parametrize("year", range(2019, 2027))
    @pytest.mark.parametrize("one", [basis(True, 5), basis(False, 5), basis(True, 5, 13, 16, 1), basis(False, 17)])
    def test_between_two_the_amount_is_a_straight_line(self, year: int, one: KgbClaim) -> None:
        values = kgb_year(year)
        start, gone, after = kinks((one,), values)
        assert after == gone + 1

        def at(income: int) -> int:
            return month_parts(one, values, income, 0)

        assert at(0) == at(start) and at(after) == at(after + 10_000_00) == 0
        assert at(start) - at(start + 1) == at(gone - 1) - at(gone) == values.taper_bp
        assert at(gone) < values.taper_bp

    def test_of_several_claims_and_of_none(self) -> None:
        values = kgb_year(2026)
        assert len(kinks((basis(True, 5), basis(False, 5)), values)) == 6
        assert kinks((KgbClaim((), False, True),), values) == ()


class TestWealth:
    """Wkb 1.4: on 1 January; the joint limit with the same partner all year."""

    @pytest.mark.parametrize(
        ("year", "single", "couple"),
        [
            (2019, 114_776, 145_136),
            (2020, 116_613, 147_459),
            (2021, 118_479, 149_819),  # not the un-indexed 116,613 / 147,459 that the text of 2021 prints
            (2022, 120_020, 151_767),
            (2023, 127_582, 161_329),
            (2024, 140_213, 177_301),
            (2025, 141_896, 179_429),
            (2026, 146_011, 184_633),
        ],
    )
    def test_limits(self, year: int, single: int, couple: int) -> None:
        values = kgb_year(year)
        assert not wealth_bars(values, single * 100, 0, False)
        assert wealth_bars(values, single * 100 + 1, 0, False)
        assert not wealth_bars(values, single * 100, (couple - single) * 100, True)
        assert wealth_bars(values, single * 100, (couple - single) * 100 + 1, True)

    def test_a_partner_for_part_of_the_year_does_not_count(self) -> None:
        assert not wealth_bars(kgb_year(2026), 100_000_00, 900_000_00, False)

    def test_r13_160_000_with_the_same_partner_all_year(self) -> None:
        assert wealth_bars(kgb_year(2026), 160_000_00, 0, False)
        assert not wealth_bars(kgb_year(2026), 160_000_00, 0, True)

    def test_a_year_without_a_limit_is_refused(self) -> None:
        values = kgb_year(2026)
        fields = {name: getattr(values, name) for name in KgbYear.__slots__}
        bare = KgbYear(**(fields | {"wealth_single": None, "wealth_couple": None}))
        for all_year in (True, False):
            with pytest.raises(MissingFigure, match=r"kgb\.wealth"):
                wealth_bars(bare, 0, 0, all_year)


class TestRounding:
    def test_a_month_is_exact(self) -> None:
        # 5,975.936 / 12 = 497.99466...
        exact = Fraction(month_parts(basis(True, 8), kgb_year(2026), 30_000_00, 0), EURO)
        assert exact == Fraction(5_975_936, 12_000)

    @pytest.mark.parametrize(
        ("parts", "expected"),
        [(0, 0), (PARTS // 2 - 1, 0), (PARTS // 2, 1), (PARTS, 1), (3 * PARTS // 2 - 1, 1), (3 * PARTS // 2, 2)],
    )
    def test_half_a_cent_goes_up_on_either_side_of_nothing(self, parts: int, expected: int) -> None:
        assert (cents(parts), cents(-parts)) == (expected, -expected)

    @pytest.mark.parametrize(
        ("euro", "expected"), [("23.49", 0), ("23.50", 24), ("24", 24), ("24.49", 24), ("24.50", 25)]
    )
    def test_an_award_is_whole_euros_and_nothing_under_24(self, euro: str, expected: int) -> None:
        """Awir 14.4 and 14.5: first rounded, then tested."""
        assert award(int(Fraction(euro) * EURO)) == expected * 100

    def test_an_award_of_a_year(self) -> None:
        assert award(12 * month_parts(basis(True, 8), kgb_year(2026), 30_000_00, 0)) == 5_976_00
        assert euros(12 * month_parts(basis(True, 8), kgb_year(2026), 30_000_00, 0)) == 5_976
        assert award(0) == 0


def test_2018_is_refused_never_a_neighbouring_year() -> None:
    with pytest.raises((MissingFigure, LookupError)):
        kgb_year(2018)


def test_2027_is_worked_out_only_as_an_announcement() -> None:
    assert kgb_year(2027).announced
    assert a_year(2027, basis(True, 5), 0) > 0
