"""Months, and dates that may be known only to the month or to the year.

A month is a plain integer (years times twelve, January is 0) so that the ledger can count with it. A date that a
client gives may lack its day or its month; a comparison that depends on the missing part raises ``Unresolved``,
one that does not is simply answered.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Final

from assistant.facts.unknown import Path, Unknown, Unresolved, known

#: Years times twelve plus month minus one.
Month = int


def month(year: int, number: int) -> Month:
    """The month ``number`` (1-12) of ``year``."""
    return year * 12 + number - 1


def month_of(day: date) -> Month:
    return day.year * 12 + day.month - 1


def year_of(m: Month) -> int:
    return m // 12


def first_day(m: Month) -> date:
    return date(m // 12, m % 12 + 1, 1)


def last_day(m: Month) -> date:
    return date(m // 12, m % 12 + 1, monthrange(m // 12, m % 12 + 1)[1])


def months_after(day: date, count: int) -> date:
    """The same day ``count`` months later, or the last day of that month where it has no such day."""
    last = last_day(month_of(day) + count)
    return last if day.day >= last.day else last.replace(day=day.day)


def label(m: Month) -> str:
    """``2026-05``."""
    return f"{m // 12:04d}-{m % 12 + 1:02d}"


class Never(Enum):
    """An event that has not happened up to the day of the answers (written "no" in files)."""

    NO = "no"


class Running(Enum):
    """The end of a period that still runs on the day of the answers (written "ongoing" in files)."""

    ONGOING = "ongoing"


NO: Final = Never.NO
ONGOING: Final = Running.ONGOING


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day; ``month`` or ``day`` may be missing when the client knows only the year or the month."""

    year: int
    month: int | None = None
    day: int | None = None
    path: Path = field(default=(), compare=False, repr=False)

    @classmethod
    def of(cls, day: date) -> Day:
        return cls(day.year, day.month, day.day)

    @property
    def exact(self) -> bool:
        return self.day is not None

    @property
    def earliest(self) -> date:
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        if self.day is not None:
            return date(self.year, self.month or 12, self.day)
        number = self.month or 12
        return date(self.year, number, monthrange(self.year, number)[1])

    def text(self) -> str:
        """``2026``, ``2026-05`` or ``2026-05-14``."""
        parts = [f"{self.year:04d}"]
        if self.month is not None:
            parts.append(f"{self.month:02d}")
            if self.day is not None:
                parts.append(f"{self.day:02d}")
        return "-".join(parts)


#: A dated event: when it happened, that it did not, or that it is not known.
Event = Day | Never | Unknown
#: The end of a period.
End = Day | Running | Unknown


@dataclass(frozen=True, slots=True)
class Period:
    """From and to, both inclusive. ``since`` unknown means: it began, but the day is not known."""

    since: Day | Unknown
    until: End = ONGOING


ALWAYS: Final = Period(Day(1900, 1, 1), ONGOING)


def on_or_before(day: Day, limit: date) -> bool:
    """Whether ``day`` is ``limit`` or earlier; raises ``Unresolved`` when that depends on the missing part."""
    if day.latest <= limit:
        return True
    if day.earliest > limit:
        return False
    raise Unresolved(day.path)


def happened_by(event: Event, limit: date) -> bool:
    """Whether the event happened on or before ``limit``. An event that is "no" has not."""
    value = known(event)
    return value is not NO and isinstance(value, Day) and on_or_before(value, limit)


def counts_from_first_of(event: Event, m: Month) -> bool:
    """Whether a change counts in month ``m``: on day 1 it counts that month, later in a month the next (Awir 5)."""
    return happened_by(event, first_day(m))


def earlier(one: Day, other: Day) -> bool:
    """Whether ``one`` lies strictly before ``other``; raises ``Unresolved`` for the less precise of the two."""
    if one.latest < other.earliest:
        return True
    if one.earliest >= other.latest:
        return False
    vaguer = one if (one.latest - one.earliest) >= (other.latest - other.earliest) else other
    raise Unresolved(vaguer.path)


def running_on(period: Period, day: date) -> bool:
    """Whether ``day`` lies in the period (both ends included)."""
    if not on_or_before(known(period.since), day):
        return False
    until = period.until
    if until is ONGOING:
        return True
    end = known(until)
    if not isinstance(end, Day):
        return True
    if end.latest < day:
        return False
    if end.earliest >= day:
        return True
    raise Unresolved(end.path)


def in_force(period: Period, m: Month) -> bool:
    """Whether a circumstance counts in month ``m``: whether it exists on its first day (Awir 5)."""
    return running_on(period, first_day(m))


def any_in_force(periods: tuple[Period, ...], m: Month) -> bool:
    """Whether one of the periods counts in month ``m``."""
    day = first_day(m)
    unresolved: Unresolved | None = None
    for period in periods:
        try:
            if running_on(period, day):
                return True
        except Unresolved as doubt:
            unresolved = unresolved or doubt
    if unresolved is not None:
        raise unresolved
    return False
