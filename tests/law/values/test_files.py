"""The files hold together: all validates, every month is covered once, nothing is cited that is not there."""

from __future__ import annotations

import tomllib
from collections import Counter
from datetime import date
from fractions import Fraction

import pytest

from assistant.law.values import figures_of, gaps, meaning, names, source, source_keys
from assistant.law.values.build import validated
from assistant.law.values.cited import library
from assistant.law.values.figure import CONFIDENCE, UNITS, Figure
from assistant.law.values.places import FOLDER, SOURCES, year_files
from assistant.law.values.reading import read_files

YEARS = range(2019, 2028)
MONTHS = [date(year, month, 1) for year in range(2019, 2027) for month in range(1, 13)]
KGB = [name for name in names() if name.startswith("kgb.")]


def test_everything_validates() -> None:
    assert validated(FOLDER, SOURCES).rows


def test_the_names_are_those_that_the_rules_use() -> None:
    assert KGB == [
        "kgb.child_1",
        "kgb.child_2",
        "kgb.child_3",
        "kgb.child_next",
        "kgb.age_12_15",
        "kgb.age_16_17",
        "kgb.alo_kop",
        "kgb.threshold",
        "kgb.partner_addon",
        "kgb.taper",
        "kgb.wealth_single",
        "kgb.wealth_couple",
    ]
    assert {name.partition(".")[0] for name in names()} == {
        "kgb", "awir", "zorg", "huur", "kot", "akw", "wml", "index", "pw",
    }  # fmt: skip


@pytest.mark.parametrize("name", KGB)
def test_every_month_of_2019_to_2026_has_each_figure_of_the_kindgebonden_budget_once(name: str) -> None:
    found = [entry for row in read_files().rows if isinstance(entry := row.entry, Figure) and entry.name == name]
    for month in MONTHS:
        assert len([entry for entry in found if entry.first <= month <= entry.last]) == 1, month


def test_what_stands_in_a_file_is_what_is_looked_up() -> None:
    for year, path in zip(YEARS, year_files(), strict=True):
        written = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Fraction)
        blocks = [
            (f"{scheme}.{name}", block)
            for scheme, figures in written.items()
            for name, found in figures.items()
            for block in (found if isinstance(found, list) else [found])
        ]
        ours = Counter((f.name, f.first, f.value) for f in figures_of(year) if f.unit != "bands")
        assert ours == Counter(
            (name, block["first"], block["value"])
            for name, block in blocks
            if "value" in block and block["unit"] != "bands"
        )
        assert Counter(g.name for g in gaps(year)) == Counter(name for name, block in blocks if "gap" in block)


@pytest.mark.parametrize("year", YEARS)
def test_every_figure_says_where_it_comes_from_and_how_sure_it_is(year: int) -> None:
    for one in figures_of(year):
        assert one.unit in UNITS
        assert one.confidence in CONFIDENCE
        assert all(source(key).title for key in one.sources) and one.sources, one.name
        assert one.first.year == one.last.year == year
        if one.confidence in ("conflict", "derived") or one.announced:
            assert len(one.note) > 20, one.name
        if one.announced:
            assert year == 2027, one.name
    for gap in gaps(year):
        assert len(gap.reason) > 20 or gap.reason.startswith("Not "), gap


def test_no_figure_rests_on_the_one_repository_that_is_known_to_hold_errors() -> None:
    for year in YEARS:
        for one in figures_of(year):
            assert set(one.sources) != {"poc-machine-law"}, one.name


def test_the_notes_and_titles_name_no_place_on_a_machine() -> None:
    for path in [*year_files(), FOLDER / "names.toml", SOURCES]:
        text = path.read_text(encoding="utf-8")
        assert "/work" not in text
        assert "/tmp" not in text
        assert "project file" not in text


def test_all_figures_of_2027_but_the_law_are_announced() -> None:
    firm = {one.name for one in figures_of(2027) if not one.announced}
    assert firm == {"kgb.taper", "awir.minimum_award", "awir.hearing"}


def test_a_figure_never_jumps_beyond_what_happened() -> None:
    """Year on year within a third up or a quarter down; the exceptions are steps of the law, each named."""
    steps = {
        ("kgb.child_1", 2023), ("kgb.child_2", 2023), ("kgb.child_3", 2023), ("kgb.child_next", 2023),
        ("kgb.child_1", 2024), ("kgb.child_2", 2024), ("kgb.child_3", 2024), ("kgb.child_next", 2024),
        ("kgb.child_3", 2021), ("kgb.child_next", 2021),
        ("kgb.age_12_15", 2024), ("kgb.age_16_17", 2024),
        ("kgb.partner_addon", 2020), ("kgb.partner_addon", 2024),
        ("zorg.norm_single", 2023), ("zorg.norm_single", 2024),
        ("zorg.norm_couple", 2023), ("zorg.norm_couple", 2024),
        ("zorg.max_year_single", 2023), ("zorg.max_month_single", 2023),
        ("kot.work_hours_bso", 2022),
    }  # fmt: skip
    unsteady = {"huur.taakstellingsbedrag", *(n for n in names() if ".factor_" in n)}
    for year in range(2020, 2028):
        before = {one.name: one for one in figures_of(year - 1)}
        for one in figures_of(year):
            if one.unit == "bands" or one.name in unsteady or one.name not in before:
                continue
            old, new = before[one.name].number, one.number
            if (one.name, year) not in steps:
                assert old * Fraction(3, 4) <= new <= old * Fraction(4, 3), (one.name, year)


@pytest.mark.parametrize("year", [2023, 2024, 2026])
def test_the_tables_of_childcare_are_whole(year: int) -> None:
    table = next(one for one in figures_of(year) if one.name == "kot.table").value
    assert isinstance(table, tuple)
    assert len(table) == {2023: 69, 2024: 69, 2026: 50}[year]
    assert table[0].income_from == 0
    assert table[0].first_child == 96
    assert table[-1].income_to is None


@pytest.mark.parametrize(
    ("year", "income", "first", "following"),
    # Read in the published tables: a band in the middle, and both sides of an edge.
    [
        (2023, 30000, "93.4", "95.2"),
        (2023, 28362, "95.5", "95.6"),
        (2023, 28363, "94.4", "95.4"),
        (2024, 218105, "33.3", "67.1"),
        (2026, 60000, "93.9", "95.6"),
        (2026, 120000, "60.6", "87.9"),
    ],
)
def test_bands_of_childcare(year: int, income: int, first: str, following: str) -> None:
    table = next(one for one in figures_of(year) if one.name == "kot.table").value
    assert isinstance(table, tuple)
    band = next(b for b in table if b.income_from <= income and (b.income_to is None or income <= b.income_to))
    assert (band.first_child, band.next_children) == (Fraction(first), Fraction(following))


def test_every_name_says_what_it_means_and_in_which_article() -> None:
    for name in names():
        assert meaning(name).meaning[0].isupper()
        assert source(meaning(name).article).kind == "statute"


def test_every_source_can_be_looked_up() -> None:
    for key in source_keys():
        assert source(key).title
    for law in library().laws.values():
        for first, articles in law.texts.items():
            assert articles, law.key
            assert all(source(f"{law.key}-{article}@{first}").read for article in articles)
