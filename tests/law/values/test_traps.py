"""Figures that are often given wrong: the right one, and the wrong one by name, so that it never comes back."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from assistant.law.values import MissingFigure, UnknownFigure, figure, figures_of, gaps, kgb_year, names

# (name, first day, right, wrong ones, why the wrong one is seen)
TRAPS: tuple[tuple[str, date, str, tuple[str, ...], str], ...] = (
    ("kgb.alo_kop", date(2025, 1, 1), "3389", ("3480",), "the amount of 2024"),
    ("kgb.alo_kop", date(2026, 1, 1), "3416", ("3320", "3488"), "in prices of 2025; indexed without the step down"),
    ("kgb.child_1", date(2026, 1, 1), "2580", ("2587",), "a public calculator"),
    ("kgb.age_12_15", date(2026, 1, 1), "724", ("703",), "the amount of 2025"),
    ("kgb.age_16_17", date(2026, 1, 1), "964", ("936",), "the amount of 2025"),
    ("kgb.taper", date(2026, 1, 1), "7.6", ("6.75", "9.95"), "2014-2024; a second taper that is not law"),
    ("kgb.taper", date(2027, 1, 1), "8.05", ("9.95", "7.6"), "a second taper that is not law; 2026"),
    ("kgb.partner_addon", date(2025, 1, 1), "9139", ("9138", "12010"), "9,030 x 1.012 rounded down; 40,416 - 28,406"),
    ("kgb.partner_addon", date(2026, 1, 1), "9405", ("9404",), "follows from 9,138"),
    ("kgb.child_3", date(2022, 1, 1), "1001", ("1064",), "already indexed for 2023"),
    ("kgb.threshold", date(2020, 1, 1), "21431", ("21430",), "cut off"),
    ("kgb.threshold", date(2024, 1, 1), "26819", ("26820", "37496"), "rounded to ten; the income limit"),
    ("kgb.threshold", date(2026, 1, 1), "29736", ("29735",), "the formula, not the published amount"),
    ("kgb.partner_addon", date(2019, 1, 1), "0", ("16750",), "began in 2020"),
    ("kgb.wealth_single", date(2021, 1, 1), "118479", ("116613",), "the limit of 2020, printed in the text of 2021"),
    ("kgb.wealth_couple", date(2021, 1, 1), "149819", ("147459",), "the limit of 2020, printed in the text of 2021"),
    ("kgb.wealth_couple", date(2019, 1, 1), "145136", ("84416", "168832"), "after the tax-free part; and twice that"),
    ("kgb.wealth_single", date(2023, 1, 1), "127582", ("120020",), "the limit of 2022, printed on 1 January 2023"),
    ("zorg.threshold", date(2024, 1, 1), "26819", ("37496",), "the income limit used as threshold"),
    ("zorg.threshold", date(2025, 1, 1), "28406", ("39719", "25725"), "the income limit used as threshold; a preset"),
    ("zorg.income_limit_single", date(2024, 1, 1), "37496", ("26819",), "the threshold"),
    ("zorg.income_limit_couple", date(2021, 1, 1), "39979", ("62276",), "twice the limit for one person"),
    ("zorg.standaardpremie", date(2026, 1, 1), "2119", ("2143",), "public repositories"),
    ("zorg.standaardpremie", date(2025, 1, 1), "2112", ("1928",), "a preset"),
    ("zorg.standaardpremie", date(2022, 1, 1), "1749", ("1738",), "an estimate"),
    ("zorg.standaardpremie", date(2023, 1, 1), "1889", ("1881",), "an estimate"),
    ("zorg.norm_single", date(2026, 1, 1), "1.912", ("1.911",), "announced in 2024, replaced in 2025"),
    ("zorg.norm_couple", date(2026, 1, 1), "4.289", ("4.288",), "announced in 2024, replaced in 2025"),
    ("zorg.norm_single", date(2025, 1, 1), "1.896", ("1.879",), "the percentage of 2024"),
    ("zorg.max_year_single", date(2025, 1, 1), "1573.42", ("1555",), "a placeholder"),
    ("zorg.max_year_couple", date(2025, 1, 1), "3010.20", ("2974",), "a placeholder"),
    ("awir.wealth_single", date(2025, 1, 1), "37395", ("36952",), "the limit of 2024"),
    ("awir.wealth_couple", date(2025, 1, 1), "74790", ("73904",), "the limit of 2024"),
    ("awir.child_income_exemption", date(2020, 1, 1), "4964", (), ""),
    ("awir.child_income_exemption", date(2021, 1, 1), "5044", ("4964",), "the amount of 2020"),
    ("awir.child_income_exemption", date(2025, 1, 1), "6042", ("5432",), "the amount of 2023"),
    ("kot.max_rate_bso", date(2019, 1, 1), "6.89", ("6.95",), "an accountant's page"),
    ("kot.max_rate_dagopvang", date(2023, 1, 1), "9.12", ("8.97", "9.06"), "first set; interim set"),
    ("kot.max_rate_bso", date(2023, 1, 1), "7.85", ("7.72", "7.79"), "first set; interim set"),
    ("kot.max_rate_gastouder", date(2023, 1, 1), "6.85", ("6.73", "6.80"), "first set; interim set"),
    ("kot.max_rate_dagopvang", date(2024, 1, 1), "10.25", ("9.02",), "a public repository"),
    ("kot.max_rate_bso", date(2024, 1, 1), "9.12", ("7.66",), "a public repository"),
    ("kot.max_rate_bso", date(2025, 1, 1), "9.52", ("9.65",), "a preset"),
    ("kot.work_hours_bso", date(2021, 12, 31), "70", ("140",), "140 % began in 2022"),
    ("kot.work_hours_bso", date(2022, 1, 1), "140", ("70",), "70 % ended with 2021"),
    ("akw.age_0_5", date(2019, 1, 1), "219.97", ("216.58",), "a preliminary figure"),
    ("huur.youth_age", date(2025, 12, 31), "23", ("21",), "21 began in 2026"),
    ("huur.youth_age", date(2026, 1, 1), "21", ("23",), "23 ended with 2025"),
)


@pytest.mark.parametrize(
    ("name", "day", "right", "wrong", "why"), TRAPS, ids=[f"{name}-{day.year}" for name, day, *_ in TRAPS]
)
def test_the_right_figure_and_not_the_wrong_one(
    name: str, day: date, right: str, wrong: tuple[str, ...], why: str
) -> None:
    ours = figure(name, day).number
    assert ours == Fraction(right)
    assert ours not in {Fraction(one) for one in wrong}, why


def test_there_is_no_second_taper_under_any_name() -> None:
    assert [name for name in names() if "taper" in name and name.startswith("kgb.")] == ["kgb.taper"]
    for year in (2026, 2027):
        values = [f.value for f in figures_of(year) if f.name.startswith("kgb.")]
        assert Fraction("9.95") not in values
        assert 61_917 not in values


def test_the_wealth_limits_of_2027_are_a_gap_and_not_the_lower_ones_of_the_budget() -> None:
    assert not {119_122, 158_748} & {f.value for f in figures_of(2027)}
    lacking = {gap.name: gap.reason for gap in gaps(2027)}
    for name in ("kgb.wealth_single", "kgb.wealth_couple"):
        assert "no basis in the statute" in lacking[name]
        with pytest.raises(MissingFigure):
            figure(name, date(2027, 1, 1))
    assert kgb_year(2027).gaps == ("kgb.wealth_single", "kgb.wealth_couple")


def test_the_income_limit_for_rent_ended_in_2020() -> None:
    assert figure("huur.max_income_1p", date(2019, 12, 31)).value == 22_700
    with pytest.raises(MissingFigure):
        figure("huur.max_income_1p", date(2020, 1, 1))


def test_the_taakstellingsbedrag_of_2024_is_marked_as_not_settled() -> None:
    of_2024 = figure("huur.taakstellingsbedrag", date(2024, 7, 1))
    assert (of_2024.number, of_2024.confidence) == (Fraction("-37.72"), "conflict")
    assert "-34.67" in of_2024.note
    lowest = figure("huur.min_basishuur_1p", date(2024, 1, 1))
    assert (lowest.number, lowest.confidence) == (Fraction("188.95"), "conflict")
    assert "192.00" in lowest.note


@pytest.mark.parametrize(("name", "ours", "of_the_text"), [("1p", "202.52", "262.67"), ("mp", "200.71", "260.86")])
def test_the_basishuur_of_2026_is_that_of_the_leaflet_and_says_what_the_text_gives(
    name: str, ours: str, of_the_text: str
) -> None:
    found = figure(f"huur.basishuur_{name}", date(2026, 1, 1))
    assert (found.number, found.confidence) == (Fraction(ours), "conflict")
    assert of_the_text in found.note
    # The text: normhuur 252.49 (17.2), less 1.82 or 3.63 (17.3), plus 12 (16).
    less = Fraction("1.82") if name == "1p" else Fraction("3.63")
    assert Fraction("252.49") - less + 12 == Fraction(of_the_text)
    assert Fraction(of_the_text) - found.number == Fraction("60.15")


def test_part_c_of_2026_is_marked_as_not_settled() -> None:
    assert figure("huur.part_c", date(2026, 1, 1)).confidence == "conflict"
    assert figure("huur.part_c", date(2025, 12, 31)).confidence == "confirmed"


@pytest.mark.parametrize(
    ("year", "amount", "confidence"),
    [
        (2021, 98, "single-source"),
        (2022, 100, "single-source"),
        (2023, 106, "single-source"),
        (2024, 116, "single-source"),
        (2025, 118, "single-source"),
        (2026, 121, "single-source"),
    ],
)
def test_small_reclaims(year: int, amount: int, confidence: str) -> None:
    found = figure("awir.small_reclaim", date(year, 6, 1))
    assert (found.value, found.confidence) == (amount, confidence)
    assert figure("awir.hearing", date(year, 6, 1)).value == 1500


def test_before_2021_there_was_neither_a_small_reclaim_nor_a_hearing() -> None:
    for name in ("awir.small_reclaim", "awir.hearing"):
        with pytest.raises(MissingFigure):
            figure(name, date(2020, 12, 31))
        assert figure(name, date(2021, 1, 1)).value


def test_the_kinderbijslag_of_july_2026_is_confirmed_by_the_statute() -> None:
    for name, amount in (("age_0_5", "298.40"), ("age_6_11", "362.35"), ("age_12_17", "426.29")):
        found = figure(f"akw.{name}", date(2026, 7, 1))
        assert (found.number, found.confidence) == (Fraction(amount), "confirmed")
        assert found.sources[0].startswith("akw-12.")


def test_a_sum_of_threshold_and_addon_is_no_figure_of_its_own() -> None:
    # 37,545 (2025) and 39,141 (2026) follow from two figures; 40,416 has no basis at all.
    with pytest.raises(UnknownFigure):
        figure("kgb.threshold_couple", date(2025, 1, 1))
    assert [kgb_year(y).threshold + kgb_year(y).partner_addon for y in range(2019, 2028)] == [
        20_941, 38_181, 38_853, 39_596, 43_397, 35_849, 37_545, 39_141, 40_560,
    ]  # fmt: skip
