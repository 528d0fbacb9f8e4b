"""Awir 3c.2, from 2026: the spouse of a holder of an asylum permit who has never lived here is no partner."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from assistant.facts.calendar import Day, Month, counts_from_first_of, earlier, month, months_after
from assistant.facts.household import NO_READINGS, Household, Spouse, Stay
from assistant.facts.kinds import LAWFUL, StayKind
from assistant.facts.readings import reading
from assistant.facts.unknown import Unknown, Unresolved, known
from assistant.law.address import ever_registered
from assistant.law.open_points import BEFORE_APPLICATION, BEFORE_DECISION, DURING_APPEAL, EARLIER_STAY
from assistant.law.stays import asylum_before, asylum_spell, is_asked, stay_in

FROM: Final = month(2026, 1)
#: An asylum application is decided on within so many months in any event (Directive 2013/32/EU, art. 31.5).
LONGEST_PROCEDURE: Final = 21


def never_lived_here(h: Household, spouse: Spouse, m: Month) -> bool:
    """Whether 3c.2 takes this husband, wife or registered partner out of 3.1 in ``m``. No request is needed."""
    if m < FROM:
        return False
    spell, waiting = _asylum_stay(h, m)
    if spell is None or _registered(h, spouse, spell, m) or not _married_before_stay(h, spouse, spell):
        return False
    return not waiting or reading(h, DURING_APPEAL)


def is_open(h: Household, spouse: Spouse, m: Month) -> bool:
    """Whether the answer in ``m`` rests on a point of law that is open. No fact is asked for."""
    try:
        never_lived_here(replace(h, readings=NO_READINGS), spouse, m)
    except Unresolved as doubt:
        return doubt.path[0] == "readings"
    return False


def married_after_decision(h: Household, spouse: Spouse, m: Month) -> bool:
    """Whether they surely married after the decision on the asylum permit that holds in ``m``: never covered by 3c.2.

    The day of the decision is not asked for.
    """
    spell, waiting = _asylum_stay(h, m)
    if spell is None or waiting:
        return False
    first = asylum_spell(known(h.applicant.stay), spell)
    wedding = known(spouse.since)
    return not earlier(wedding, known(first.period.since)) and _after_decision(h, first, wedding)


def order_is_told(h: Household, spouse: Spouse) -> bool:
    """Whether the answers tell which came first, the marriage or each asylum permit; what the law says is not asked."""
    try:
        wedding = known(spouse.since)
        for stay in known(h.applicant.stay):
            if known(stay.kind) is not StayKind.ASYLUM or earlier(wedding, known(stay.period.since)):
                continue
            if not _after_decision(h, stay, wedding) and not is_asked(stay.decided):
                return False
    except Unresolved:
        return False
    return True


def _registered(h: Household, spouse: Spouse, spell: Stay, m: Month) -> bool:
    """3c.2.b; not asked for where the order of marriage and stay settles that 3c.2 does not hold."""
    try:
        return ever_registered(spouse, m)
    except Unresolved as doubt:
        if _surely_not_before_stay(h, spouse, spell):
            return True
        raise doubt from None


def _surely_not_before_stay(h: Household, spouse: Spouse, spell: Stay) -> bool:
    try:
        return not _married_before_stay(h, spouse, spell)
    except Unresolved:
        return False


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
    if _after_decision(h, first, wedding):
        return False
    known(first.decided)
    return reading(h, BEFORE_DECISION)


def _after_decision(h: Household, first: Stay, wedding: Day) -> bool:
    """Whether a wedding that was not before the permit worked was after the decision on it; False when not told."""
    decided = first.decided
    if isinstance(decided, Unknown):
        return _paid_before(h, known(first.period.since), wedding)
    return isinstance(decided, Day) and not earlier(wedding, decided)


def _paid_before(h: Household, start: Day, wedding: Day) -> bool:
    """Whether a toeslag was received before the wedding that shows that the permit had been decided on by then.

    Nobody is paid while waiting for the decision (Vw 11.2), but afterwards months back to the application can be paid.
    So only a payment counts that began when no decision can have been outstanding any more.
    """
    decided_by = months_after(start.latest, LONGEST_PROCEDURE)
    for payments in (h.received.kgb, h.received.zorg, h.received.huur, h.received.kot):
        if not isinstance(payments, tuple):
            continue
        for payment in payments:
            since = payment.period.since
            if isinstance(since, Day) and since.earliest > decided_by and since.latest < wedding.earliest:
                return True
    return False


def _stayed_earlier(stays: tuple[Stay, ...], first: Stay, wedding: Day) -> bool:
    """Whether another lawful stay (Vw 8), also one of waiting, had begun before the asylum permit when they married."""
    start = known(first.period.since)
    for stay in stays:
        since = known(stay.period.since)
        if stay is first or since.earliest >= start.earliest:
            continue
        if known(stay.kind) in LAWFUL and not earlier(wedding, since):
            return True
    return False
