"""The figures of the kindgebonden budget are the numbers that the statute prints."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from fractions import Fraction

import pytest

from assistant.law.values import KgbYear, figure, kgb_year, source
from tests.law.values.statute import PRINTED

NUMBER = re.compile(r"€ ([\d.]*\d)(?:,(?:\d\d|–))?|(\d+,\d\d)%")

#: The tax-free part of box 3 for one person; twice that for two. Wkb 1.4 of 2019 and 2020 prints the limit less this.
TAX_FREE = {2019: 30_360, 2020: 30_846}


def printed(words: str) -> list[Fraction]:
    return [
        Fraction(euros.replace(".", "")) if euros else Fraction(percent.replace(",", "."))
        for euros, percent in NUMBER.findall(words)
    ]


Numbers = list[int | Fraction]


def wealth(year: KgbYear) -> Numbers:
    assert year.wealth_single is not None
    assert year.wealth_couple is not None
    return [year.wealth_single, year.wealth_couple]


def wealth_after_tax_free_part(year: KgbYear) -> Numbers:
    single, couple = wealth(year)
    return [single - TAX_FREE[year.year], couple - 2 * TAX_FREE[year.year]]


#: Article -> what it prints, made from our figures.
MEANS: dict[str, Callable[[KgbYear], Numbers]] = {
    "2.2.a": lambda y: [y.child_1],
    "2.2.b": lambda y: [y.children(2)] if y.year < 2023 else [y.child_2],
    "2.2.c": lambda y: [y.children(3)],
    "2.2.d": lambda y: [y.children(3), y.child_next],
    "2.4": lambda y: [y.age_12_15],
    "2.5": lambda y: [y.age_16_17],
    "2.6": lambda y: [y.alo_kop],
    "2.7": lambda y: [y.taper * 100],
    "2.8": lambda y: [y.partner_addon, y.taper * 100],
    "3.5.b": lambda y: [y.taper * 100],
}


@pytest.mark.parametrize(("key", "year", "words"), PRINTED, ids=[f"{key}-{year}" for key, year, _ in PRINTED])
def test_the_statute_prints_our_figures(key: str, year: int, words: str) -> None:
    article = source(key).article
    ours = kgb_year(year)
    if article == "1.4":
        old = key in ("wkb-1.4@2019-01-01", "wkb-1.4@2020-01-01")
        expected = wealth_after_tax_free_part(ours) if old else wealth(ours)
    else:
        expected = MEANS[article](ours)
    assert printed(words) == expected


def test_each_amount_cites_the_article_that_prints_it() -> None:
    printing = {(key, year) for key, year, _ in PRINTED}
    for year in range(2019, 2027):
        for name, article in (("alo_kop", "2.6"), ("age_12_15", "2.4"), ("age_16_17", "2.5"), ("child_1", "2.2.a")):
            first, *_ = figure(f"kgb.{name}", date(year, 1, 1)).sources
            assert (first, year) in printing
            assert source(first).article == article


def test_the_amounts_of_2023_are_those_of_the_february_text_from_the_first_of_january() -> None:
    for day in (date(2023, 1, 1), date(2023, 2, 10), date(2023, 2, 11), date(2023, 12, 31)):
        assert figure("kgb.age_12_15", day).value == 267
        assert figure("kgb.partner_addon", day).value == 18_327


def test_after_2023_every_child_has_the_same_amount() -> None:
    for year in range(2024, 2028):
        y = kgb_year(year)
        assert y.child_1 == y.child_2 == y.child_3 == y.child_next


@pytest.mark.parametrize(
    ("year", "cents"),
    # A twelfth of Wkb 2.6 in cents, rounded half up: 3,139 / 12 = 261.58 and so on.
    [
        (2019, 26158),
        (2020, 26583),
        (2021, 27017),
        (2022, 27375),
        (2023, 32067),
        (2024, 29000),
        (2025, 28242),
        (2026, 28467),
    ],
)
def test_the_alo_kop_of_a_month(year: int, cents: int) -> None:
    assert int(Fraction(kgb_year(year).alo_kop * 100, 12) + Fraction(1, 2)) == cents
