"""Kinderbijslag as the precondition of kindgebonden budget, child by child (Wkb 2.1, AKW 7b, 11)."""

from __future__ import annotations

from typing import Final

from assistant.facts.calendar import Day, Month, Period, Running, in_force, month_of
from assistant.facts.household import Child, Household
from assistant.facts.kinds import ChildHome
from assistant.facts.readings import reading
from assistant.facts.unknown import Unresolved, known
from assistant.law.open_points import TREATY_COUNTRY

#: No age: the child does not count in the month.
NOT_YET_OR_NO_MORE: Final = -1
_ADULT: Final = 18 * 12


def band(child: Child, m: Month) -> int:
    """The age band of a child in ``m``: 0, 12 or 16, or ``NOT_YET_OR_NO_MORE`` (Wkb 2.1, 2.3, 2.5).

    From the month after birth or after joining the household, through the month of the 18th birthday; an increment from
    the month after the birthday. For children this goes by whole months, also for a birthday on the 1st (not Awir 5).
    """
    born = known(child.born)
    low, high = _months(born)
    found = _band(low, m)
    if low != high and found != _band(high, m):
        raise Unresolved(born.path)
    if found == NOT_YET_OR_NO_MORE:
        return found
    joined = known(child.joined)
    if isinstance(joined, Day):
        first, last = _months(joined)
        if m <= first:
            return NOT_YET_OR_NO_MORE
        if m <= last:
            raise Unresolved(joined.path)
    return found


def _band(born: Month, m: Month) -> int:
    age = m - born  # in months, counted from the month of birth
    if age <= 0 or age > _ADULT:
        return NOT_YET_OR_NO_MORE
    return 16 if age > 192 else 12 if age > 144 else 0


def _months(day: Day) -> tuple[Month, Month]:
    """The first and the last month in which the day can lie."""
    if day.month is None:
        return day.year * 12, day.year * 12 + 11
    return (found := day.year * 12 + day.month - 1), found


def paid_to_applicant(child: Child, m: Month) -> bool:
    """Wkb 2.1: kinderbijslag is paid to the applicant for the child in ``m``, or fails only on school at 16-17.

    Periods are told in whole months. A child that was born or came is paid for from the next quarter on (AKW 11.2),
    while kindgebonden budget starts the month after: kinderbijslag from that quarter counts for it.
    """
    doubt: Unresolved | None = None
    for period in known(child.kinderbijslag):
        try:
            if _covers(period, m) or _begins_after_arrival(child, period, m):
                return True
        except Unresolved as unresolved:
            doubt = doubt or unresolved
    if doubt is not None:
        raise doubt
    return band(child, m) == 16 and known(child.only_school)


def _covers(period: Period, m: Month) -> bool:
    since = known(period.since)
    first, last = _months(since)
    if m < first:
        return False
    if m < last:
        raise Unresolved(since.path)
    until = period.until
    if isinstance(until, Running):
        return True
    end = known(until)
    if not isinstance(end, Day):
        return True
    first, last = _months(end)
    if m <= first:
        return True
    if m <= last:
        raise Unresolved(end.path)
    return False


def _begins_after_arrival(child: Child, period: Period, m: Month) -> bool:
    """Whether ``m`` lies in the quarter of birth or joining and the period starts right with the next one."""
    came = known(child.joined)
    day = came if isinstance(came, Day) else known(child.born)
    start = known(period.since)
    if day.month is None or start.month is None:
        return False
    arrived = month_of(day.earliest)
    following = arrived - arrived % 3 + 3
    return arrived < m < following and month_of(start.earliest) == following and _covers(period, following)


def outside(h: Household, child: Child, m: Month) -> bool:
    """AKW 7b.1: no right for a child that lives outside the Netherlands, the EU, the EEA and Switzerland.

    The first day of the quarter counts; a child that has come here since counts from the month after (Wkb 2.1). Treaty
    countries (AKW 6a) are not stored: a doubt.
    """
    if not (_lives_outside(child, m) and _lives_outside(child, m - m % 3)):
        return False
    return not reading(h, TREATY_COUNTRY)


def _lives_outside(child: Child, m: Month) -> bool:
    for home in known(child.lives):
        if in_force(home.period, m):
            return known(home.where) is ChildHome.OUTSIDE
    return False
