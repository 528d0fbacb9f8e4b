"""Reads what a reader types: numbers, amounts, years, months and dates, as written in any of the five languages.

A Polish reader copies a month from a Dutch letter, an Arabic keyboard types other digits: so every notation of ours is
understood whatever the language of the screen. What can be read two ways is not guessed: the answer is then a
``Trouble``, whose sentence says what helps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import Final

from assistant.facts.calendar import Day
from assistant.words.names import LEVANTINE, MONTHS, POLISH_ALONE, POLISH_LOCATIVE, WEEKDAYS
from assistant.words.typed import even, spelled

#: The most that a household file may hold.
MOST_CENTS: Final = 1_000_000_000
FIRST_YEAR, LAST_YEAR = 1900, 2100


class Trouble(Enum):
    """Why something could not be read. ``text_id`` is the sentence that helps."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not-a-number"
    NOT_WHOLE = "not-whole"
    NEGATIVE = "negative"
    TOO_SMALL = "too-small"
    TOO_BIG = "too-big"
    NOT_AN_AMOUNT = "not-an-amount"
    UNCLEAR_AMOUNT = "unclear-amount"
    NOT_A_DATE = "not-a-date"
    NO_SUCH_MONTH = "no-such-month"
    NO_SUCH_DAY = "no-such-day"
    DAY_MISSING = "day-missing"
    MONTH_MISSING = "month-missing"
    YEAR_MISSING = "year-missing"
    YEAR_UNLIKELY = "year-unlikely"

    @property
    def text_id(self) -> str:
        return f"reading.{self.value}"


# -- numbers and amounts ----------------------------------------------------------------------------------------------

_CURRENCY: Final = re.compile(r"€|\beur(?:o(?:'?s)?)?\b|يورو|ዩሮ|ኤውሮ")
_DASH_CENTS: Final = re.compile(r"[.,] ?-{1,2}$")
_GROUPED: Final = re.compile(
    r"(?P<whole>[1-9]\d{0,2}(?P<sep>[.,' ])\d{3}(?:(?P=sep)\d{3})*)(?:(?P<point>[.,])(?P<cents>\d{1,2}))?"
)
_PLAIN: Final = re.compile(r"(?P<whole>\d+)(?:[.,](?P<cents>\d{1,2}))?")


def read_number(text: str, *, least: int = 0, most: int | None = None) -> int | Trouble:
    """A whole number between ``least`` and ``most``."""
    typed = even(text)
    if not typed:
        return Trouble.EMPTY
    if re.fullmatch(r"- ?\d+", typed) and least >= 0:
        return Trouble.NEGATIVE
    if re.fullmatch(r"\d+[.,]\d+", typed):
        return Trouble.NOT_WHOLE
    if not re.fullmatch(r"-?\d{1,15}", typed):
        return Trouble.NOT_A_NUMBER
    number = int(typed)
    if number < least:
        return Trouble.TOO_SMALL
    return Trouble.TOO_BIG if most is not None and number > most else number


def read_amount(text: str, *, most: int = MOST_CENTS) -> int | Trouble:
    """An amount in cents: ``1.234,50``, ``1234.5``, ``1 234,50``, ``€ 1.234,-``.

    Three digits behind a point or comma are thousands, never parts of a cent.
    """
    typed = _DASH_CENTS.sub("", _CURRENCY.sub(" ", even(text)).strip()).strip()
    if not typed:
        return Trouble.EMPTY
    if typed.startswith("-"):
        return Trouble.NEGATIVE if re.search(r"\d", typed) else Trouble.NOT_AN_AMOUNT
    found = _GROUPED.fullmatch(typed)
    if found is None or found["point"] == found["sep"]:
        found = _PLAIN.fullmatch(typed)
    if found is None:
        return Trouble.UNCLEAR_AMOUNT if re.fullmatch(r"[\d., ']+", typed) else Trouble.NOT_AN_AMOUNT
    cents = int(re.sub(r"\D", "", found["whole"])) * 100 + int((found["cents"] or "0").ljust(2, "0"))
    return Trouble.TOO_BIG if cents > most else cents


# -- dates ------------------------------------------------------------------------------------------------------------

_BRACKETS: Final = re.compile(r"\([^)]*\)")
_DAY_FIRST: Final = re.compile(r"(?:(?P<day>\d{1,2}) ?[-/. ] ?)?(?P<month>\d{1,2}) ?[-/. ] ?(?P<year>\d{4})")
_YEAR_FIRST: Final = re.compile(r"(?P<year>\d{4}) ?[-/. ] ?(?P<month>\d{1,2})(?: ?[-/. ] ?(?P<day>\d{1,2}))?")
_RUN_ON: Final = re.compile(r"(?:(?P<day>\d{2}))?(?P<month>\d{2})(?P<year>\d{4})")
_SHORT_YEAR: Final = re.compile(r"\d{1,2} ?[-/.] ?\d{1,2}(?: ?[-/.] ?\d{1,2})?")
#: Behind a day: 3e, 3rd, 3ይ.
_ORDINAL: Final = re.compile(r"(?<=\d)(?:e|de|ste|st|nd|rd|th|ይ)\b")
_FILLERS: Final = frozenset(
    map(
        spelled,
        (
            "de",
            "van",
            "of",
            "the",
            "roku",
            "r",
            "rok",
            "w",
            "od",
            "dnia",
            "شهر",
            "سنة",
            "عام",
            "يوم",
            "ናይ",
            "ዓመት",
            "ዕለት",
            "ዓ",
            "ም",
        ),
    )
)
#: The numbers that Poles write for months.
_ROMAN: Final = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
#: Other spellings: Dutch short form, Tigrinya and Arabic variants.
_ALSO: Final = {
    "mrt": 3,
    "የካቲት": 2,
    "ምያዝያ": 4,
    "ጉንበት": 5,
    "ሰነ": 6,
    "ነሐሰ": 8,
    "ህዳር": 11,
    "ታሕሳስ": 12,
    "ታህሳስ": 12,
    "يونيه": 6,
    "يوليه": 7,
    "غشت": 8,
}
_SHORTEST: Final = 3


def read_when(text: str) -> Day | Trouble:
    """A date as far as it is given: a day, a month or only a year. Numbers are day first, as in the Netherlands."""
    typed = even(text)
    if not typed:
        return Trouble.EMPTY
    typed = _BRACKETS.sub(" ", typed).strip() or typed
    typed = " ".join(_ORDINAL.sub("", typed).split()).strip(" ,.")
    if re.fullmatch(r"\d{4}", typed):
        return _checked(int(typed), None, None)
    for pattern in (_DAY_FIRST, _YEAR_FIRST, _RUN_ON):
        if found := pattern.fullmatch(typed):
            return _checked(int(found["year"]), int(found["month"]), int(found["day"]) if found["day"] else None)
    if _SHORT_YEAR.fullmatch(typed):
        return Trouble.YEAR_MISSING
    return _in_words(typed)


def read_month(text: str) -> Day | Trouble:
    """A month with its year; a whole date is fine too."""
    when = read_when(text)
    return Trouble.MONTH_MISSING if isinstance(when, Day) and when.month is None else when


def read_day(text: str) -> Day | Trouble:
    """A whole date."""
    when = read_month(text)
    return Trouble.DAY_MISSING if isinstance(when, Day) and when.day is None else when


def read_year(text: str) -> int | Trouble:
    """A year of four digits; of a longer date only its year."""
    when = read_when(text)
    if isinstance(when, Day):
        return when.year
    return Trouble.YEAR_MISSING if when is Trouble.NOT_A_DATE and re.fullmatch(r"\d{1,3}", even(text)) else when


def _in_words(typed: str) -> Day | Trouble:
    numbers = re.findall(r"\d+", typed)
    words = [word for word in (spelled(w) for w in re.findall(r"[^\W\d_]+", typed)) if word and word not in _FILLERS]
    names = [word for word in words if word not in _weekdays()]
    if not names:
        return Trouble.NOT_A_DATE
    month = _month_number(" ".join(names))
    if month is None:
        return Trouble.NO_SUCH_MONTH if numbers else Trouble.NOT_A_DATE
    years = [int(number) for number in numbers if len(number) == 4]
    days = [int(number) for number in numbers if len(number) <= 2]
    if len(years) + len(days) != len(numbers) or len(years) > 1 or len(days) > 2:
        return Trouble.NOT_A_DATE
    if not years:
        return Trouble.YEAR_MISSING
    if len(days) > 1:
        return Trouble.NOT_A_DATE
    return _checked(years[0], month, days[0] if days else None)


def _checked(year: int, month: int | None, day: int | None) -> Day | Trouble:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return Trouble.YEAR_UNLIKELY
    if month is not None and not 1 <= month <= 12:
        return Trouble.NO_SUCH_MONTH
    if month is not None and day is not None:
        try:
            date(year, month, day)
        except ValueError:
            return Trouble.NO_SUCH_DAY
    return Day(year, month, day)


def _month_number(name: str) -> int | None:
    """The month of this name; the beginning of a name will do if it fits one month only."""
    known = _month_names()
    if name in known:
        return known[name]
    if len(name) < _SHORTEST:
        return None
    found = {number for other, number in known.items() if other.startswith(name)}
    return found.pop() if len(found) == 1 else None


@lru_cache(maxsize=1)
def _month_names() -> dict[str, int]:
    return {spelled(name): number for name, number in _all_names()}


def _all_names() -> Iterator[tuple[str, int]]:
    for names in (*MONTHS.values(), LEVANTINE, POLISH_ALONE, POLISH_LOCATIVE, _ROMAN):
        for number, name in enumerate(names, start=1):
            yield name, number
    yield from _ALSO.items()


@lru_cache(maxsize=1)
def _weekdays() -> frozenset[str]:
    return frozenset(spelled(name) for names in WEEKDAYS.values() for name in names)
