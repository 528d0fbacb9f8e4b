"""The amounts of the kinderbijslag of one quarter, as plain numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from assistant.law.values.lookup import figure
from assistant.law.values.of_year import scaled, surety


@dataclass(frozen=True, slots=True)
class AkwQuarter:
    """The kinderbijslag of the quarter that starts on ``first``, in cents for one child by age (AKW 12.3).

    ``confidence`` is that of the weakest figure.
    """

    first: date
    age_0_5: int
    age_6_11: int
    age_12_17: int
    confidence: str


def akw_quarter(day: date) -> AkwQuarter:
    """The amounts of the quarter in which ``day`` lies. Raises :class:`MissingFigure` when they were not found."""
    return _quarter(date(day.year, day.month - (day.month - 1) % 3, 1))


@cache
def _quarter(first: date) -> AkwQuarter:
    found = [figure(f"akw.{name}", first) for name in ("age_0_5", "age_6_11", "age_12_17")]
    young, middle, old = (scaled(one, 100) for one in found)
    return AkwQuarter(first, young, middle, old, surety(found).confidence)
