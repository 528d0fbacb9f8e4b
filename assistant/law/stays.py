"""Which spell of stay holds in a month, and since when an asylum permit works without a gap (Vw 8, Awir 5)."""

from __future__ import annotations

from datetime import timedelta

from assistant.facts.calendar import Day, Month, Running, counts_from_first_of, in_force
from assistant.facts.household import Household, Stay
from assistant.facts.kinds import QUALIFYING, StayKind
from assistant.facts.unknown import Unknown, known

_ONE_DAY = timedelta(days=1)
#: Spells that never stand in the way of a permit that works at the same time.
_WAITING = frozenset({StayKind.PROCEDURE, StayKind.NONE, StayKind.TEMPORARY_PROTECTION})


def stay_in(stays: tuple[Stay, ...], m: Month) -> Stay | None:
    """The spell in force on the first day of ``m``; of two, a permit before waiting, then the later one."""
    found: Stay | None = None
    for stay in stays:
        if in_force(stay.period, m) and (found is None or _goes_before(stay, found)):
            found = stay
    return found


def _goes_before(one: Stay, other: Stay) -> bool:
    first, second = known(one.kind), known(other.kind)
    if (first in _WAITING) != (second in _WAITING):
        return second in _WAITING
    return known(one.period.since).earliest > known(other.period.since).earliest


def applicant_kind(h: Household, m: Month) -> StayKind:
    """On what ground the applicant stays here in ``m``; Dutch from the first month after naturalisation (Awir 5)."""
    if counts_from_first_of(h.applicant.naturalised, m):
        return StayKind.DUTCH
    stay = stay_in(known(h.applicant.stay), m)
    return StayKind.NONE if stay is None else known(stay.kind)


def adjoins(before: Stay, since: Day) -> bool:
    """Whether ``before`` runs up to the day before ``since`` or longer: no gap between the two."""
    until = before.period.until
    if isinstance(until, Running):
        return True
    end = known(until)
    return end.latest + _ONE_DAY >= since.earliest


def asylum_spell(stays: tuple[Stay, ...], current: Stay) -> Stay:
    """The first spell of asylum stay from which ``current`` follows without a gap (one permit after the other)."""
    first = current
    if len(stays) == 1:
        return first
    for stay in sorted(stays, key=lambda s: known(s.period.since).earliest, reverse=True):
        if stay is current or known(stay.kind) is not StayKind.ASYLUM:
            continue
        start = known(first.period.since)
        if known(stay.period.since).earliest < start.earliest and adjoins(stay, start):
            first = stay
    return first


def asylum_before(stays: tuple[Stay, ...], current: Stay) -> Stay | None:
    """The asylum permit that a spell of waiting follows on without a gap, maybe through another spell of waiting."""
    since = known(current.period.since)
    for stay in stays:
        if stay is current or known(stay.period.since).earliest >= since.earliest or not adjoins(stay, since):
            continue
        kind = known(stay.kind)
        if kind is StayKind.ASYLUM:
            return stay
        found = asylum_before(stays, stay) if kind is StayKind.APPEAL or kind is StayKind.PROCEDURE else None
        if found is not None:
            return found
    return None


def follows_qualifying(stays: tuple[Stay, ...], current: Stay) -> bool:
    """Awir 9.1: whether stay under 8 g or h follows without a gap on 8 a-e or l, maybe through another spell."""
    since = known(current.period.since)
    for stay in stays:
        if stay is current or known(stay.period.since).earliest >= since.earliest or not adjoins(stay, since):
            continue
        kind = known(stay.kind)
        if kind in QUALIFYING or (kind is StayKind.APPEAL and follows_qualifying(stays, stay)):
            return True
    return False


def is_asked(fact: object) -> bool:
    """Whether a fact was answered at all; for facts that only add a doubt and are never asked for their own sake."""
    return not isinstance(fact, Unknown)
