"""A figure that must hold a whole calculation year, and how sure a set of such figures is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from assistant.law.values.figure import CONFIDENCE, Figure, Gap, MissingFigure
from assistant.law.values.lookup import figure, table


def of_year(name: str, year: int) -> Figure:
    """A figure that holds the whole year. Raises :class:`MissingFigure` on the first day it is lacking."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    found = figure(name, first)
    if found.last < last:
        raise MissingFigure(name, found.last, "changes within the year")
    return found


def or_none(name: str, year: int) -> Figure | None:
    """A figure, or ``None`` for a declared gap. Raises :class:`MissingFigure` when neither is there."""
    for entry in table().entries(name) or ():
        if isinstance(entry, Gap) and entry.first.year <= year <= entry.last.year:
            return None
    return of_year(name, year)


def scaled(one: Figure, factor: int) -> int:
    """The value times ``factor``, which must come out whole: 7.6 percent times 100 is 760 hundredths of a percent."""
    return whole(one.number * factor, f"{one.name} in force on {one.first.isoformat()}")


def whole(number: Fraction, what: str) -> int:
    """A number that must be whole: a scale was chosen at which every published figure is."""
    if number.denominator != 1:
        raise ValueError(f"{what} is finer than the scale it is read at")
    return number.numerator


class Surety(NamedTuple):
    """How sure a set of figures is: the weakest confidence, whether one is an estimate that is not law yet, and which
    are marked conflict or announced."""

    confidence: str
    announced: bool
    doubtful: tuple[str, ...]


def surety(figures: Iterable[Figure]) -> Surety:
    all_found = tuple(figures)
    return Surety(
        confidence=max((one.confidence for one in all_found), key=CONFIDENCE.index),
        announced=any(one.announced for one in all_found),
        doubtful=tuple(one.name for one in all_found if one.announced or one.confidence == "conflict"),
    )
