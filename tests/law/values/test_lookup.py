"""Looking up: the right day, or a refusal by name; never the figure of another year."""

from __future__ import annotations

import pickle
from datetime import date
from fractions import Fraction

import pytest

from assistant.law.values import (
    Figure,
    KgbYear,
    MissingFigure,
    UnknownFigure,
    figure,
    figures_of,
    gaps,
    kgb_year,
    meaning,
    names,
    values_sha256,
)


def test_a_figure_with_all_that_belongs_to_it() -> None:
    found = figure("kgb.alo_kop", date(2026, 5, 1))
    assert found == Figure(
        name="kgb.alo_kop",
        value=3416,
        unit="EUR/year",
        first=date(2026, 1, 1),
        last=date(2026, 12, 31),
        sources=("wkb-2.6@2026-01-01", "leaflet-kgb-2026", "leaflet-kgb-2026-second", "parameter-file-2026"),
        confidence="confirmed",
        announced=False,
        note="3,320, seen in public repositories, is this amount in prices of 2025.",
    )
    assert found.whole == 3416


@pytest.mark.parametrize(
    ("name", "day", "expected"),
    [
        # Before, at and after each change within a year.
        ("akw.age_12_17", date(2019, 6, 30), "314.24"),
        ("akw.age_12_17", date(2019, 7, 1), "316.41"),
        ("akw.age_12_17", date(2020, 6, 30), "316.41"),
        ("akw.age_12_17", date(2022, 7, 1), "356.16"),
        ("akw.age_12_17", date(2022, 12, 31), "356.16"),
        ("akw.age_12_17", date(2023, 1, 1), "385.37"),
        ("akw.age_12_17", date(2026, 6, 30), "421.53"),
        ("akw.age_12_17", date(2026, 7, 1), "426.29"),
        ("wml.month", date(2025, 6, 30), "2191.80"),
        ("wml.month", date(2026, 1, 1), "2294.40"),
        ("wml.hour", date(2026, 7, 1), "14.99"),
        ("kgb.alo_kop", date(2024, 12, 31), "3480"),
        ("kgb.alo_kop", date(2025, 1, 1), "3389"),
        ("kgb.alo_kop", date(2025, 12, 31), "3389"),
        ("kgb.alo_kop", date(2026, 1, 1), "3416"),
        ("huur.factor_a_1p", date(2022, 1, 1), "0.000000596879"),
        ("huur.factor_b_1p_aow", date(2023, 1, 1), "-0.002850602044"),
    ],
)
def test_the_figure_of_the_day(name: str, day: date, expected: str) -> None:
    assert figure(name, day).number == Fraction(expected)


@pytest.mark.parametrize(
    ("name", "day", "words"),
    [
        ("akw.age_0_5", date(2020, 7, 1), "probably not changed"),
        ("akw.age_0_5", date(2021, 7, 1), "16361"),
        ("akw.age_0_5", date(2022, 6, 30), "16361"),
        ("akw.age_0_5", date(2027, 1, 1), "Not published"),
        ("wml.month", date(2025, 7, 1), "14.40"),
        ("kgb.wealth_single", date(2027, 6, 1), "Not published"),
        ("zorg.standaardpremie", date(2027, 1, 1), "Not published"),
        ("kot.table", date(2019, 5, 1), "annex I"),
        ("kot.table", date(2025, 5, 1), "kot.table_part"),
        ("huur.factor_a_mp", date(2021, 5, 1), "not found"),
        ("pw.norm_single", date(2022, 7, 1), "without holiday allowance"),
        ("awir.small_reclaim", date(2027, 1, 1), "Not published"),
    ],
)
def test_a_gap_is_refused_by_name_and_day_with_its_reason(name: str, day: date, words: str) -> None:
    with pytest.raises(MissingFigure) as refused:
        figure(name, day)
    assert (refused.value.name, refused.value.day) == (name, day)
    assert name in str(refused.value)
    assert day.isoformat() in str(refused.value)
    assert words in str(refused.value)
    assert any(gap.name == name and gap.first <= day <= gap.last for gap in gaps(day.year))


@pytest.mark.parametrize("day", [date(2018, 12, 31), date(2028, 1, 1)])
def test_outside_the_years_that_were_read_there_is_nothing(day: date) -> None:
    for name in names():
        with pytest.raises(MissingFigure, match="2019 to 2027"):
            figure(name, day)
    assert not figures_of(day.year)
    assert not gaps(day.year)
    with pytest.raises(MissingFigure):
        kgb_year(day.year)


def test_a_figure_that_the_law_does_not_know_yet_or_any_more_is_missing_too() -> None:
    for name, day in (("huur.taper_1p", date(2025, 12, 31)), ("huur.taakstellingsbedrag", date(2026, 1, 1))):
        with pytest.raises(MissingFigure, match="does not know"):
            figure(name, day)


def test_a_name_that_does_not_exist_is_a_slip_and_not_a_gap() -> None:
    for call in (lambda: figure("kgb.alokop", date(2026, 1, 1)), lambda: meaning("kgb.alokop")):
        with pytest.raises(UnknownFigure):
            call()


def test_a_refusal_survives_being_passed_between_processes() -> None:
    again = pickle.loads(pickle.dumps(MissingFigure("kgb.x", date(2026, 1, 1), "why")))
    assert (again.name, again.day, again.reason) == ("kgb.x", date(2026, 1, 1), "why")


def test_a_value_in_the_wrong_form_is_refused() -> None:
    table, rent = figure("kot.table", date(2026, 1, 1)), figure("huur.max_rent", date(2026, 1, 1))
    for wrong in (lambda: table.number, lambda: table.whole, lambda: rent.whole, lambda: rent.share):
        with pytest.raises(TypeError):
            wrong()
    assert figure("kgb.taper", date(2026, 1, 1)).share == Fraction(76, 1000)


def test_the_year_of_the_kindgebonden_budget_as_plain_numbers() -> None:
    assert kgb_year(2026) == KgbYear(
        year=2026,
        child_1=2580,
        child_2=2580,
        child_3=2580,
        child_next=2580,
        age_12_15=724,
        age_16_17=964,
        alo_kop=3416,
        threshold=29_736,
        partner_addon=9405,
        taper=Fraction(19, 250),
        taper_bp=760,
        wealth_single=146_011,
        wealth_couple=184_633,
        minimum_payout=24,
        confidence="confirmed",
        announced=False,
        doubtful=(),
        gaps=(),
    )
    assert kgb_year(2026) is kgb_year(2026)


@pytest.mark.parametrize(("count", "euros"), [(0, 0), (1, 1204), (2, 2226), (3, 3145), (4, 4064), (6, 5902)])
def test_the_amount_for_several_children(count: int, euros: int) -> None:
    # 2021: 1,204 for one, 2,226 for two, 3,145 for three, and 919 for each more (Wkb 2.2).
    assert kgb_year(2021).children(count) == euros


def test_there_is_no_child_before_the_first() -> None:
    with pytest.raises(ValueError, match="first child"):
        kgb_year(2021).child(0)


@pytest.mark.parametrize(
    ("year", "confidence", "announced"),
    [
        (2019, "confirmed", False),
        (2020, "derived", False),
        (2021, "derived", False),
        (2022, "confirmed", False),
        (2023, "confirmed", False),
        (2024, "confirmed", False),
        (2025, "confirmed", False),
        (2026, "confirmed", False),
        (2027, "conflict", True),
    ],
)
def test_a_year_is_as_sure_as_its_weakest_figure(year: int, confidence: str, announced: bool) -> None:
    found = kgb_year(year)
    assert (found.confidence, found.announced) == (confidence, announced)
    assert bool(found.doubtful) == announced


def test_2027_names_what_is_announced_and_what_is_lacking() -> None:
    found = kgb_year(2027)
    assert found.taper == Fraction(805, 10_000)
    assert found.wealth_single is found.wealth_couple is None
    assert found.gaps == ("kgb.wealth_single", "kgb.wealth_couple")
    assert "kgb.taper" not in found.doubtful
    assert set(found.doubtful) == {f.name for f in figures_of(2027) if f.name.startswith("kgb.") and f.announced}


def test_the_hash_is_one_for_all_values() -> None:
    assert len(values_sha256()) == 64
    assert values_sha256() == values_sha256()
