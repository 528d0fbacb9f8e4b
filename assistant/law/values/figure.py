"""What a figure of the law is: a value with its unit, its days, its sources and how sure it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import NamedTuple, TypeAlias


class Band(NamedTuple):
    """One row of a table by income: from and to in whole euros (``None``: no end), two percentages."""

    income_from: int
    income_to: int | None
    first_child: Fraction
    next_children: Fraction


Value: TypeAlias = int | Fraction | tuple[Band, ...]

# From strong to weak; the weakest figure decides how sure a result is.
CONFIDENCE = ("confirmed", "single-source", "derived", "conflict")

UNITS = (
    "EUR",
    "EUR/year",
    "EUR/quarter",
    "EUR/month",
    "EUR/hour",
    "percent",
    "percent of hours worked",
    "percentage points",
    "factor",
    "years",
    "hours/month",
    "bands",
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure in force from ``first`` to ``last``, both included.

    ``value`` is exact and in ``unit``: an ``int`` where it is whole, else a ``Fraction``; percentages are percent
    numbers (7.6 % is 38/5). A table by income (unit ``bands``) is a tuple of :class:`Band`. ``sources`` are keys for
    :func:`assistant.law.values.source`. ``confidence`` is one of :data:`CONFIDENCE`. ``announced`` is true for an
    estimate that is not law yet; whoever calculates with it must say so.
    """

    name: str
    value: Value
    unit: str
    first: date
    last: date
    sources: tuple[str, ...]
    confidence: str
    announced: bool
    note: str

    @property
    def number(self) -> Fraction:
        """The value as a number. Raises ``TypeError`` for a table."""
        if isinstance(self.value, tuple):
            raise TypeError(f"{self.name} is a table, not a number")
        return Fraction(self.value)

    @property
    def whole(self) -> int:
        """The value as a whole number. Raises ``TypeError`` when it is not whole."""
        if not isinstance(self.value, int):
            raise TypeError(f"{self.name} is not a whole number")
        return self.value

    @property
    def share(self) -> Fraction:
        """A percentage as a share of one: 7.6 percent is 19/250. Raises ``TypeError`` for another unit."""
        if self.unit != "percent":
            raise TypeError(f"{self.name} is in {self.unit}, not in percent")
        return self.number / 100


@dataclass(frozen=True, slots=True)
class Gap:
    """A figure that was looked for and not found, with the days it is missing for and why."""

    name: str
    unit: str
    first: date
    last: date
    reason: str


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a name stands for: in words, in which unit, and the article it stands in or follows from."""

    name: str
    meaning: str
    unit: str
    article: str
    exists: tuple[tuple[date, date], ...]


class MissingFigure(LookupError):
    """No figure of this name is in force on this day. It is never replaced by that of another year."""

    def __init__(self, name: str, day: date, reason: str = "") -> None:
        super().__init__(f"no figure {name} in force on {day.isoformat()}" + (f": {reason}" if reason else ""))
        self.name = name
        self.day = day
        self.reason = reason

    def __reduce__(self) -> tuple[type[MissingFigure], tuple[str, date, str]]:
        return (type(self), (self.name, self.day, self.reason))


class UnknownFigure(KeyError):
    """There is no figure of this name at all: a slip in the program, not a gap in the law."""
