"""Amounts, dates and months, in all five languages, at awkward values."""

from __future__ import annotations

from datetime import date

import pytest
from babel import Locale
from babel.dates import format_date
from babel.numbers import format_currency

from assistant.facts.calendar import Day, month
from assistant.words import formats
from assistant.words.languages import LANGUAGES
from assistant.words.names import LEVANTINE, MONTHS, POLISH_ALONE, POLISH_LOCATIVE, WEEKDAYS
from assistant.words.template import LRI, PDI

ALL = tuple(LANGUAGES)
CENTS = (0, 1, 5, 99, 100, 101, 12345, 99999, 100000, 123450, 884033, 1000000, 123456789, 1000000000, -1, -123450)


@pytest.mark.parametrize("lang", ALL)
@pytest.mark.parametrize("cents", CENTS)
def test_an_amount_looks_as_in_a_dutch_letter_in_every_language(lang: str, cents: int) -> None:
    shown = formats.money(cents, lang)
    as_in_letter = format_currency(
        f"{'-' if cents < 0 else ''}{abs(cents) // 100}.{abs(cents) % 100:02d}", "EUR", locale="nl"
    )
    assert shown.dutch == as_in_letter
    assert shown == (f"{LRI}{as_in_letter}{PDI}" if lang == "ar" else as_in_letter)


@pytest.mark.parametrize(
    ("cents", "shown"),
    [
        (0, "€ 0"),
        (49, "€ 0"),
        (50, "€ 1"),
        (149, "€ 1"),
        (150, "€ 2"),
        (884033, "€ 8.840"),
        (99950, "€ 1.000"),
        (123456789, "€ 1.234.568"),
        (-49, "€ 0"),
        (-50, "€ -1"),
        (-884033, "€ -8.840"),
    ],
)
def test_whole_euros_round_halves_away_from_zero(cents: int, shown: str) -> None:
    assert formats.euros(cents, "nl") == shown.replace(" ", "\u00a0")


@pytest.mark.parametrize(
    ("lang", "shown"),
    [
        ("nl", "3 november 2026 (03-11-2026)"),
        ("en", "3 November 2026 (03-11-2026)"),
        ("pl", "3 listopada 2026 (03-11-2026)"),
        ("ar", f"3 نوفمبر (تشرين الثاني) 2026 ({LRI}03-11-2026{PDI})"),
        ("ti", "3 ሕዳር 2026 (03-11-2026)"),
    ],
)
def test_a_date_ends_in_figures(lang: str, shown: str) -> None:
    said = formats.date(date(2026, 11, 3), lang)
    assert said == shown
    assert said.dutch == "3 november 2026 (03-11-2026)"


@pytest.mark.parametrize(
    ("lang", "shown"),
    [
        ("nl", "maandag 14 december 2026 (14-12-2026)"),
        ("en", "Monday 14 December 2026 (14-12-2026)"),
        ("pl", "poniedziałek, 14 grudnia 2026 (14-12-2026)"),
        ("ar", f"الاثنين، 14 ديسمبر (كانون الأول) 2026 ({LRI}14-12-2026{PDI})"),
        ("ti", "ሰኑይ፣ 14 ታሕሳስ 2026 (14-12-2026)"),
    ],
)
def test_a_deadline_names_its_weekday(lang: str, shown: str) -> None:
    assert formats.deadline(date(2026, 12, 14), lang) == shown


@pytest.mark.parametrize("day", [date(2024, 2, 29), date(2019, 1, 1), date(2026, 12, 31), date(999, 5, 9)])
def test_a_leap_day_and_the_edges_of_a_year(day: date) -> None:
    assert formats.date(day, "nl").endswith(f"({day.day:02d}-{day.month:02d}-{day.year:04d})")


@pytest.mark.parametrize(
    ("lang", "shown"),
    [("nl", "mei 2026"), ("en", "May 2026"), ("pl", "maj 2026"), ("ar", "مايو (أيار) 2026"), ("ti", "ግንቦት 2026")],
)
def test_a_month_has_its_year(lang: str, shown: str) -> None:
    said = formats.month(2026, 5, lang)
    assert said == shown
    assert said == formats.month_at(month(2026, 5), lang)
    assert said.dutch == "mei 2026"


def test_a_polish_month_bends() -> None:
    assert formats.month(2026, 1, "pl").forms == {"gen": "stycznia 2026", "loc": "styczniu 2026"}
    assert formats.month(2026, 1, "nl").forms == {}


@pytest.mark.parametrize(
    ("day", "shown"),
    [(Day(2026), "2026"), (Day(2026, 5), "mei 2026"), (Day(2026, 5, 4), "4 mei 2026 (04-05-2026)")],
)
def test_a_date_is_shown_as_far_as_it_is_known(day: Day, shown: str) -> None:
    assert formats.when(day, "nl") == shown


@pytest.mark.parametrize(
    ("number", "english"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (21, "21st"),
        (112, "112th"),
    ],
)
def test_a_place_in_a_row(number: int, english: str) -> None:
    assert [formats.ordinal(number, lang) for lang in ("nl", "en", "pl", "ar", "ti")] == [
        f"{number}e",
        english,
        f"{number}.",
        f"رقم {number}",
        f"{number}ይ",
    ]
    assert formats.ordinal(number, "ar").dutch == f"{number}e"


@pytest.mark.parametrize("lang", ALL)
def test_only_the_digits_0_to_9_are_ever_shown(lang: str) -> None:
    for shown in (
        formats.money(1234567890, lang),
        formats.date(date(2026, 9, 8), lang),
        formats.ordinal(1234567890, lang),
    ):
        assert all(c in "0123456789" for c in shown if c.isnumeric())


@pytest.mark.parametrize("lang", ALL)
def test_the_names_of_the_weekdays_are_those_of_cldr(lang: str) -> None:
    cldr = Locale(lang).days["format"]["wide"]
    tidy = {"ሠሉስ": "ሰሉስ", "ኃሙስ": "ሓሙስ"}  # Eritrean spelling
    assert [WEEKDAYS[lang][i] for i in range(7)] == [tidy.get(cldr[i], cldr[i]) for i in range(7)]


@pytest.mark.parametrize("lang", ALL)
def test_the_names_of_the_months_are_those_of_cldr(lang: str) -> None:
    cldr = Locale(lang).months["format"]["wide"]
    ours = {"ጉንበት": "ግንቦት"}  # CLDR writes May two ways in Tigrinya
    assert list(MONTHS[lang]) == [ours.get(cldr[i], cldr[i]) for i in range(1, 13)]


def test_the_other_month_names_are_those_of_cldr() -> None:
    alone = Locale("pl").months["stand-alone"]["wide"]
    syria = Locale("ar_SY").months["format"]["wide"]
    assert list(POLISH_ALONE) == [alone[i] for i in range(1, 13)]
    assert list(LEVANTINE) == [syria[i] for i in range(1, 13)]


def test_the_polish_locatives_belong_to_their_months() -> None:
    """CLDR has no locative. Each shares its stem with the nominative, up to the vowel that drops out."""
    for alone, locative in zip(POLISH_ALONE, POLISH_LOCATIVE, strict=True):
        assert alone[:2] == locative[:2]
        assert locative.endswith(("u", "ym", "dzie"))


@pytest.mark.parametrize("lang", ["nl", "pl", "en"])
def test_a_date_in_words_is_that_of_cldr(lang: str) -> None:
    day = date(2026, 11, 3)
    cldr = format_date(day, "d MMMM y", locale="en_GB" if lang == "en" else lang)
    assert formats.date(day, lang).startswith(f"{cldr} (")
