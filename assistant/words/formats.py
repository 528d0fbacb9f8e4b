"""How an amount, a date and a month look. Pure, without Babel, the same on every machine.

An amount looks as in the letter in every language, so that a reader can lay the two side by side: ``€ 1.234,50``,
digits 0-9. A date ends in day-month-year in figures, because the month names of Tigrinya also belong to a calendar
that runs about a week behind. In Arabic, figures are fenced left to right; without that the euro sign or the year
changes sides.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from types import MappingProxyType
from typing import Final

from assistant.facts.calendar import Day, Month
from assistant.words.languages import SOURCE, language
from assistant.words.names import LEVANTINE, MONTHS, POLISH_ALONE, POLISH_LOCATIVE, WEEKDAYS
from assistant.words.said import Said
from assistant.words.template import LRI, PDI

_NBSP: Final = "\u00a0"
_TEENS: Final = range(11, 14)
_ENGLISH_ENDINGS: Final = {1: "st", 2: "nd", 3: "rd"}


def money(cents: int, lang: str) -> Said:
    """An amount to the cent: ``€ 1.234,50``."""
    whole, rest = divmod(abs(cents), 100)
    return _amount(f"{_grouped(whole)},{rest:02d}", cents < 0, lang)


def euros(cents: int, lang: str) -> Said:
    """An amount in whole euros, halves away from zero: ``€ 1.235``. The word "about" belongs to the sentence."""
    whole = (abs(cents) + 50) // 100
    return _amount(_grouped(whole), cents < 0 and whole > 0, lang)


def date(day: Date, lang: str) -> Said:
    """``3 november 2026 (03-11-2026)``."""
    return Said(_date(day, lang), lang=lang, dutch=_date(day, SOURCE))


def deadline(day: Date, lang: str) -> Said:
    """A date with its weekday: ``maandag 14 december 2026 (14-12-2026)``."""
    return Said(_deadline(day, lang), lang=lang, dutch=_deadline(day, SOURCE))


def weekday(day: Date, lang: str) -> Said:
    """``maandag``."""
    return Said(WEEKDAYS[lang][day.weekday()], lang=lang, dutch=WEEKDAYS[SOURCE][day.weekday()])


def month(year: int, number: int, lang: str) -> Said:
    """``mei 2026``. In Polish the month stands alone, and a sentence may ask for ``{month.gen}`` or ``{month.loc}``."""
    forms: Mapping[str, str] = {}
    if lang == "pl":
        forms = {"gen": f"{MONTHS['pl'][number - 1]} {year}", "loc": f"{POLISH_LOCATIVE[number - 1]} {year}"}
    shown = f"{_month_alone(number, lang)} {year}"
    return Said(shown, lang=lang, dutch=f"{MONTHS[SOURCE][number - 1]} {year}", forms=MappingProxyType(forms))


def month_at(serial: Month, lang: str) -> Said:
    """The same for a month as the ledger counts it."""
    return month(serial // 12, serial % 12 + 1, lang)


def when(day: Day, lang: str) -> Said:
    """A date as far as it is known: a day, a month or a year."""
    if day.month is None:
        return Said(str(day.year), lang=lang)
    if day.day is None:
        return month(day.year, day.month, lang)
    return date(Date(day.year, day.month, day.day), lang)


def ordinal(number: int, lang: str) -> Said:
    """A place in a row, for labels and not inside a sentence: ``1e``; where a language bends the word, ``number 1``."""
    return Said(_ordinal(number, lang), lang=lang, dutch=_ordinal(number, SOURCE))


def _amount(digits: str, negative: bool, lang: str) -> Said:
    plain = f"€{_NBSP}{'-' if negative else ''}{digits}"
    return Said(_fenced(plain, lang), lang=lang, dutch=plain)


def _grouped(whole: int) -> str:
    return f"{whole:,}".replace(",", ".")


def _fenced(figures: str, lang: str) -> str:
    return f"{LRI}{figures}{PDI}" if language(lang).rtl else figures


def _date(day: Date, lang: str) -> str:
    name = MONTHS[lang][day.month - 1]
    if lang == "ar":
        name = f"{name} ({LEVANTINE[day.month - 1]})"
    figures = _fenced(f"{day.day:02d}-{day.month:02d}-{day.year:04d}", lang)
    return f"{day.day} {name} {day.year} ({figures})"


def _deadline(day: Date, lang: str) -> str:
    comma = "," if lang == "pl" else "\u060c" if lang == "ar" else "\u1363" if lang == "ti" else ""
    return f"{WEEKDAYS[lang][day.weekday()]}{comma} {_date(day, lang)}"


def _month_alone(number: int, lang: str) -> str:
    if lang == "pl":
        return POLISH_ALONE[number - 1]
    if lang == "ar":
        return f"{MONTHS['ar'][number - 1]} ({LEVANTINE[number - 1]})"
    return MONTHS[lang][number - 1]


def _ordinal(number: int, lang: str) -> str:
    if lang == "en":
        ending = "th" if number % 100 in _TEENS else _ENGLISH_ENDINGS.get(number % 10, "th")
        return f"{number}{ending}"
    return {"nl": f"{number}e", "pl": f"{number}.", "ar": f"رقم {number}", "ti": f"{number}ይ"}[lang]
