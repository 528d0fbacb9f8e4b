"""Awir 3c.2, from 2026: the spouse of a holder of an asylum permit who has never lived here is no partner."""

from __future__ import annotations

from typing import Final

from assistant.facts.calendar import Day, Month, counts_from_first_of, earlier, month
from assistant.facts.household import Household, Spouse, Stay
from assistant.facts.kinds import QUALIFYING, StayKind
from assistant.facts.readings import reading
from assistant.facts.unknown import known
from assistant.law.address import ever_registered
from assistant.law.open_points import BEFORE_APPLICATION, BEFORE_DECISION, DURING_APPEAL, EARLIER_STAY
from assistant.law.stays import adjoins, asylum_before, asylum_spell, is_asked, stay_in

FROM: Final = month(2026, 1)


def never_lived_here(h: Household, spouse: Spouse, m: Month) -> bool:
    """Whether 3c.2 takes this husband, wife or registered partner out of 3.1 in ``m``. No request is needed."""
    if m < FROM:
        return False
    spell, waiting = _asylum_stay(h, m)
    if spell is None or ever_registered(spouse, m) or not _married_before_stay(h, spouse, spell):
        return False
    return not waiting or reading(h, DURING_APPEAL)


def _asylum_stay(h: Household, m: Month) -> tuple[Stay | None, bool]:
    """The asylum permit in ``m`` (8 c or d), or the one before a spell of waiting (8 f, g, h) and True.

    A Dutch passport, a regular permit and EU law are other stay: the exception ends (from the next month, Awir 5).
    """
    applicant = h.applicant
    if counts_from_first_of(applicant.naturalised, m):
        return None, False
    stays = known(applicant.stay)
    current = stay_in(stays, m)
    if current is None:
        return None, False
    kind = known(current.kind)
    if kind is StayKind.ASYLUM:
        return current, False
    if kind is StayKind.APPEAL or kind is StayKind.PROCEDURE:
        return asylum_before(stays, current), True
    return None, False


def _married_before_stay(h: Household, spouse: Spouse, spell: Stay) -> bool:
    """3c.2.a: already husband, wife or registered partner before the lawful stay.

    The permit works from its effective date, mostly the day of the application (Vw 44.2), not from the decision.
    """
    stays = known(h.applicant.stay)
    first = asylum_spell(stays, spell)
    start = known(first.period.since)
    wedding = known(spouse.since)
    if earlier(wedding, start):
        if len(stays) > 1 and _stayed_earlier(stays, first, wedding):
            return reading(h, EARLIER_STAY)
        arrived = h.applicant.arrived
        # When somebody arrived adds a doubt, no more: before the application there is no lawful stay (Vw 8).
        if is_asked(arrived) and isinstance(arrived, Day) and not earlier(wedding, arrived):
            return reading(h, BEFORE_APPLICATION)
        return True
    if not is_asked(first.decided) and _paid_before(h, start, wedding):
        return False
    decided = known(first.decided)
    if isinstance(decided, Day) and not earlier(wedding, decided):
        return False
    return reading(h, BEFORE_DECISION)


def _paid_before(h: Household, start: Day, wedding: Day) -> bool:
    """Whether a toeslag of after ``start`` was received before the wedding: the permit had been decided on by then.

    Nobody is paid while waiting for the decision (Vw 11.2), so the day of the decision need not be asked.
    """
    for payments in (h.received.kgb, h.received.zorg, h.received.huur, h.received.kot):
        if not isinstance(payments, tuple):
            continue
        for payment in payments:
            since = payment.period.since
            if isinstance(since, Day) and since.earliest >= start.earliest and since.latest < wedding.earliest:
                return True
    return False


def _stayed_earlier(stays: tuple[Stay, ...], first: Stay, wedding: Day) -> bool:
    """Whether another lawful stay, before the asylum permit and apart from it, had begun when they married."""
    start = known(first.period.since)
    for stay in stays:
        since = known(stay.period.since)
        if stay is first or since.earliest >= start.earliest:
            continue
        kind = known(stay.kind)
        apart = not adjoins(stay, start)
        lawful = kind in QUALIFYING or kind is StayKind.TEMPORARY_PROTECTION
        waited = kind is StayKind.PROCEDURE or kind is StayKind.APPEAL
        if (lawful or (waited and apart)) and not earlier(wedding, since):
            return True
    return False
