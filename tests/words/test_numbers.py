"""Typed numbers, amounts and dates, in the notations of all five languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.facts.calendar import Day
from assistant.words import formats
from assistant.words.book import BOOK
from assistant.words.languages import LANGUAGES
from assistant.words.numbers import (
    MOST_CENTS,
    Trouble,
    read_amount,
    read_day,
    read_month,
    read_number,
    read_when,
    read_year,
)


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("1.234,50", 123450),
        ("1,234.50", 123450),
        ("1 234,50", 123450),
        ("1\u00a0234,50", 123450),
        ("1\u202f234,50", 123450),
        ("1'234.50", 123450),
        ("1234,50", 123450),
        ("1234.5", 123450),
        ("1234", 123400),
        ("1.234", 123400),
        ("1,234", 123400),
        ("1.234.567", 123456700),
        ("1.5", 150),
        ("0,05", 5),
        ("0", 0),
        ("007", 700),
        ("€ 1.234,-", 123400),
        ("€1.234,--", 123400),
        ("1234.50 EUR", 123450),
        ("250 euro", 25000),
        ("١٢٣٤٫٥٠", 123450),
        ("١٬٢٣٤٫٥٠ يورو", 123450),
        ("۱۲۳۴٫۵", 123450),
        ("\u2066€\u00a01.234,50\u2069", 123450),
        ("1234", 123400),
        ("10.000.000", MOST_CENTS),
        ("10.000.000,01", Trouble.TOO_BIG),
        ("", Trouble.EMPTY),
        ("€", Trouble.EMPTY),
        ("-5", Trouble.NEGATIVE),
        ("−5", Trouble.NEGATIVE),
        ("vijf", Trouble.NOT_AN_AMOUNT),
        ("5 zł", Trouble.NOT_AN_AMOUNT),
        ("1e5", Trouble.NOT_AN_AMOUNT),
        ("0.500", Trouble.UNCLEAR_AMOUNT),
        ("1234,567", Trouble.UNCLEAR_AMOUNT),
        ("1.23.4", Trouble.UNCLEAR_AMOUNT),
        ("12,34,56", Trouble.UNCLEAR_AMOUNT),
        ("1.234.50", Trouble.UNCLEAR_AMOUNT),
        ("1,5 0", Trouble.UNCLEAR_AMOUNT),
    ],
)
def test_an_amount(typed: str, cents: int | Trouble) -> None:
    assert read_amount(typed) == cents


@given(st.integers(0, MOST_CENTS))
def test_every_amount_that_we_show_can_be_typed_back(cents: int) -> None:
    for lang in LANGUAGES:
        assert read_amount(formats.money(cents, lang)) == cents


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("3", 3),
        (" 12 ", 12),
        ("٣", 3),
        ("３", 3),
        ("0", 0),
        ("20", 20),
        ("21", Trouble.TOO_BIG),
        ("-1", Trouble.NEGATIVE),
        ("2,5", Trouble.NOT_WHOLE),
        ("drie", Trouble.NOT_A_NUMBER),
        ("1 2", Trouble.NOT_A_NUMBER),
        ("²", 2),
        ("", Trouble.EMPTY),
        ("   ", Trouble.EMPTY),
        ("9" * 400, Trouble.NOT_A_NUMBER),
    ],
)
def test_a_number(typed: str, number: int | Trouble) -> None:
    assert read_number(typed, most=20) == number


def test_a_number_that_is_too_small() -> None:
    assert read_number("0", least=1) is Trouble.TOO_SMALL


DAY, MONTH = Day(2024, 3, 3), Day(2024, 3)


@pytest.mark.parametrize(
    ("typed", "when"),
    [
        ("3 maart 2024", DAY),
        ("03-03-2024", DAY),
        ("3/3/2024", DAY),
        ("3.3.2024", DAY),
        ("2024-03-03", DAY),
        ("03032024", DAY),
        ("zondag 3 maart 2024", DAY),
        ("3 March 2024", DAY),
        ("March 3rd, 2024", DAY),
        ("3rd of March 2024", DAY),
        ("3 marca 2024 r.", DAY),
        ("3 III 2024", DAY),
        ("3 مارس 2024", DAY),
        ("٣ آذار ٢٠٢٤", DAY),
        ("3 مارس (آذار) 2024 (\u206603-03-2024\u2069)", DAY),
        ("3 መጋቢት 2024", DAY),
        ("መጋቢት 3, 2024", DAY),
        ("maart 2024", MONTH),
        ("Mrt. 2024", MONTH),
        ("03-2024", MONTH),
        ("3/2024", MONTH),
        ("3 2024", MONTH),
        ("2024-03", MONTH),
        ("032024", MONTH),
        ("marzec 2024", MONTH),
        ("w marcu 2024", MONTH),
        ("Mar 2024", MONTH),
        ("2024 maart", MONTH),
        ("مارس ٢٠٢٤", MONTH),
        ("شهر آذار 2024", MONTH),
        ("اذار 2024", MONTH),
        ("መጋቢት 2024", MONTH),
        ("PAŹDZIERNIK 2024", Day(2024, 10)),
        ("pazdziernika 2024", Day(2024, 10)),
        ("تشرين الأول 2024", Day(2024, 10)),
        ("تشرين اول 2024", Day(2024, 10)),
        ("كانون الثاني 2024", Day(2024, 1)),
        ("اغسطس 2024", Day(2024, 8)),
        ("ጉንበት 2024", Day(2024, 5)),
        ("ኅዳር 2024", Day(2024, 11)),
        ("lip 2024", Day(2024, 7)),
        ("lis 2024", Day(2024, 11)),
        ("2024", Day(2024)),
        ("٢٠٢٤", Day(2024)),
        ("29 februari 2024", Day(2024, 2, 29)),
        ("29 februari 2023", Trouble.NO_SUCH_DAY),
        ("31-04-2024", Trouble.NO_SUCH_DAY),
        ("05/25/2024", Trouble.NO_SUCH_MONTH),
        ("13-2024", Trouble.NO_SUCH_MONTH),
        ("ma 2024", Trouble.NO_SUCH_MONTH),
        ("ju 2024", Trouble.NO_SUCH_MONTH),
        ("زمان 2024", Trouble.NO_SUCH_MONTH),
        ("maart", Trouble.YEAR_MISSING),
        ("3 maart", Trouble.YEAR_MISSING),
        ("maart 24", Trouble.YEAR_MISSING),
        ("03-24", Trouble.YEAR_MISSING),
        ("3-3-24", Trouble.YEAR_MISSING),
        ("maart 1445", Trouble.YEAR_UNLIKELY),
        ("1445", Trouble.YEAR_UNLIKELY),
        ("03-2403", Trouble.YEAR_UNLIKELY),
        ("", Trouble.EMPTY),
        ("gisteren", Trouble.NOT_A_DATE),
        ("3 4 maart 2024", Trouble.NOT_A_DATE),
        ("maart 2024 2025", Trouble.NOT_A_DATE),
        ("12345", Trouble.NOT_A_DATE),
        ("???", Trouble.NOT_A_DATE),
    ],
)
def test_a_date_as_far_as_it_is_given(typed: str, when: Day | Trouble) -> None:
    assert read_when(typed) == when


def test_what_is_missing_is_named() -> None:
    assert read_month("2024") is Trouble.MONTH_MISSING
    assert read_day("2024") is Trouble.MONTH_MISSING
    assert read_day("03-2024") is Trouble.DAY_MISSING
    assert read_day("03-03-2024") == DAY
    assert read_month("03-03-2024") == DAY
    assert read_year("2024") == 2024
    assert read_year("maart 2024") == 2024
    assert read_year("24") is Trouble.YEAR_MISSING


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_date_that_we_show_can_be_typed_back(day: date) -> None:
    for lang in LANGUAGES:
        assert read_when(formats.date(day, lang)) == Day.of(day)
        assert read_when(formats.deadline(day, lang)) == Day.of(day)
        assert read_when(formats.month(day.year, day.month, lang)) == Day(day.year, day.month)


@given(st.text())
def test_whatever_is_typed_gives_a_value_or_a_trouble(typed: str) -> None:
    assert isinstance(read_when(typed), Day | Trouble)
    assert isinstance(read_amount(typed), int | Trouble)
    assert isinstance(read_number(typed), int | Trouble)


def test_every_trouble_has_a_sentence_that_helps() -> None:
    assert [trouble for trouble in Trouble if trouble.text_id not in BOOK] == []
