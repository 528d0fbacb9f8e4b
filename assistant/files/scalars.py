"""One value of a household file: a day, an event, the end of a period, an amount, a country, a word of a list.

Each function turns what the file says into the value that the facts use, or raises ``Refused``.
A value that is already what the facts use passes through, so that models can be put together in Python.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, Final, TypeVar

from assistant.facts.calendar import NO, ONGOING, Day, Never, Running
from assistant.facts.household import Between
from assistant.files.limits import FIRST_AMOUNT_YEAR, FIRST_YEAR, LAST_YEAR, MOST_CENTS, MOST_EUROS

E = TypeVar("E", bound=Enum)

_DAY: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_COUNTRY: Final = re.compile(r"[A-Z]{2}", re.ASCII)
_YEAR: Final = re.compile(r"\d{4}", re.ASCII)
_CENT: Final = Decimal("0.01")


class Refused(Exception):
    """A value that does not fit: the id of a sentence, and its values."""

    def __init__(self, id: str, **values: str) -> None:
        super().__init__(id)
        self.id = id
        self.values = values


# ---------------------------------------------------------------- dates


def when(value: Any) -> Day:
    """A day, a month or a year: ``2026-05-14``, ``2026-05``, ``2026``."""
    return _day(value, "error.date")


def exactly(value: Any) -> date:
    """A whole day."""
    found = _day(value, "error.day")
    if not found.exact:
        raise Refused("error.day")
    return found.earliest


def event(value: Any) -> Day | Never:
    """When something happened, or ``no``."""
    return NO if value == "no" or value is NO else _day(value, "error.event")


def end(value: Any) -> Day | Running:
    """The end of a period, or ``ongoing``."""
    return ONGOING if value == "ongoing" or value is ONGOING else _day(value, "error.end")


def _day(value: Any, otherwise: str) -> Day:
    if isinstance(value, Day):
        return value
    if isinstance(value, date):
        return Day.of(value)
    match = _DAY.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise Refused(otherwise)
    year, month, day = (None if part is None else int(part) for part in match.groups())
    assert year is not None
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refused("error.year-range", first=str(FIRST_YEAR), last=str(LAST_YEAR))
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        raise Refused("error.no-such-day") from None
    return Day(year, month, day)


# ---------------------------------------------------------------- amounts


def of_a_year(value: Any) -> int | Between:
    """An amount of one year in euros, or a band ``{"low": ..., "high": ...}``; in cents."""
    if isinstance(value, Between):
        return value
    if not isinstance(value, Mapping):
        return _euros(value)
    if set(value) != {"low", "high"}:
        raise Refused("error.band")
    low, high = _euros(value["low"]), _euros(value["high"])
    if low > high:
        raise Refused("error.low-above-high")
    return low if low == high else Between(low, high)


def _euros(value: Any) -> int:
    """Euros as written, in cents; a float of Python counts as the shortest text that gives it."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise Refused("error.amount")
    number = value if isinstance(value, Decimal) else Decimal(repr(value))
    if not number.is_finite():
        raise Refused("error.no-number")
    if number < 0:
        raise Refused("error.negative")
    if number > MOST_EUROS:
        raise Refused("error.absurd", limit=str(MOST_EUROS))
    exact = number.quantize(_CENT)
    if exact != number:
        raise Refused("error.decimals")
    return int(exact * 100)


def written_euros(amount: int | Between) -> Any:
    """Cents as JSON writes euros; a float holds every amount within the limits to the cent."""
    if isinstance(amount, Between):
        return {"low": written_euros(amount.low), "high": written_euros(amount.high)}
    return amount // 100 if amount % 100 == 0 else amount / 100


def cents(value: Any) -> int:
    """An amount of a letter or a month, in whole cents."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise Refused("error.cents")
    if value < 0:
        raise Refused("error.negative")
    if value > MOST_CENTS:
        raise Refused("error.absurd", limit=str(MOST_EUROS))
    return value


def year(value: Any) -> int:
    """The name of an amount in a map by year."""
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(text, str) or not _YEAR.fullmatch(text):
        raise Refused("error.year")
    if not FIRST_AMOUNT_YEAR <= int(text) <= LAST_YEAR:
        raise Refused("error.year-range", first=str(FIRST_AMOUNT_YEAR), last=str(LAST_YEAR))
    return int(text)


# ---------------------------------------------------------------- words


def yes_or_no(value: Any) -> bool:
    """``true`` or ``false``."""
    if not isinstance(value, bool):
        raise Refused("error.boolean")
    return value


def country(value: Any) -> str:
    """Two capitals (ISO 3166-1)."""
    if not isinstance(value, str) or not _COUNTRY.fullmatch(value):
        raise Refused("error.country")
    return value


def word(kind: type[E]) -> Callable[[Any], E]:
    """A reader of the words of a closed list."""
    words: dict[Any, E] = {member.value: member for member in kind}

    def read(value: Any) -> E:
        if isinstance(value, kind):
            return value
        found = words.get(value) if isinstance(value, str) else None
        if found is None:
            raise Refused("error.choice", choices=" | ".join(words))
        return found

    return read
