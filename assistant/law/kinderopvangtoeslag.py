"""Kinderopvangtoeslag of a month: how much, for the care that was paid for (Wko 1.3, 1.7, 1.8, Besluit
kinderopvangtoeslag). Whether the parents are active enough for it stands in kinderopvang_activity.py.

There is no wealth test. Only care that is registered and paid for counts (1.5.1): whoever calls leaves out the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import pairwise
from typing import Final

from assistant.facts.calendar import Month, month_of
from assistant.law.no_amount import NoAmount
from assistant.law.values.kot import KotYear

#: A cent times a hundredth of an hour times a tenth of a percent is 1/100,000 of a cent: so many FINE.
_FINE: Final = 12
#: Wko 1.3.2.b: how many calendar months before the application may still be granted.
_MONTHS_BACK: Final = 3


class Kind(Enum):
    """The kinds of care, each with its own maximum rate."""

    DAGOPVANG = "dagopvang"
    BSO = "bso"
    GASTOUDER = "gastouder"


@dataclass(frozen=True, slots=True)
class Care:
    """Care of one child in a month: ``rate`` in cents an hour, ``hours`` in hundredths of an hour."""

    kind: Kind
    rate: int
    hours: int


def max_rate(kind: Kind, values: KotYear) -> int:
    """The highest rate that counts, in cents an hour (1.7.2)."""
    if kind is Kind.DAGOPVANG:
        return values.dagopvang
    return values.bso if kind is Kind.BSO else values.gastouder


def counted(care: Sequence[Care], values: KotYear) -> tuple[int, int]:
    """The hours that count for one child, in hundredths, and their cost, in hundredths of a cent (1.7.2, 1.7.4).

    Each rate up to the maximum of its kind, all hours together up to the maximum a month. Raises :class:`NoAmount`
    where there are more hours than that at different rates: which of them count, no text that was read says.
    """
    hours = sum(one.hours for one in care)
    rates = {min(one.rate, max_rate(one.kind, values)) for one in care if one.hours}
    most = values.max_hours * 100
    if hours <= most:
        return hours, sum(min(one.rate, max_rate(one.kind, values)) * one.hours for one in care)
    if len(rates) > 1:
        raise NoAmount("care-above-maximum-at-several-rates", ("wko-1.7.4",))
    return most, rates.pop() * most


def month_fine(children: Iterable[Sequence[Care]], values: KotYear, income: int) -> int:
    """The amount of one month, exact, in ``FINE`` of a cent, for the care of each child.

    ``income``: the joint toetsingsinkomen of the year of parent and partner, in cents. The first child is the one with
    most hours that count, and of equals the one with the highest cost; the others bring the share of further children.
    Raises ``MissingFigure`` for an income of which the row of the table was not found. What is paid is rounded down to
    whole euros, all children together (``rounding.month_rounded_down``).
    """
    costs = [cost for _, cost in sorted((counted(care, values) for care in children), reverse=True)]
    if not any(costs):
        return 0
    band = values.band(income)
    return (costs[0] * band.first + sum(costs[1:]) * band.following) * _FINE


def kinks(values: KotYear) -> tuple[int, ...]:
    """The incomes, in cents, at which a share changes: the last of a row and the first of the next."""
    found: list[int] = []
    for one, following in pairwise(values.bands):
        if (one.first, one.following) != (following.first, following.following):
            found += (following.low * 100 - 1, following.low * 100)
    return tuple(found)


def first_month(applied: date) -> Month:
    """Wko 1.3.2.b: the first month that an application of this day can bring: three calendar months before its own."""
    return month_of(applied) - _MONTHS_BACK
