"""The ledger of one fully known world: for each month who is partner, what is due, what was paid, and why.

Months between two changes are equal and are worked out once. Amounts stay exact (``law.parts``).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from assistant.facts.calendar import (
    Day,
    Month,
    label,
    month_of,
)
from assistant.facts.household import AS_SEEN, Household, Nobody, Payment, Spouse
from assistant.facts.kinds import Tie
from assistant.facts.locate import days
from assistant.facts.unknown import Unknown, Unresolved, known
from assistant.law.kindgebonden_budget import claim, stated_claim
from assistant.law.results import Earlier, KgbClaim, Partnership
from assistant.law.toeslagpartner import toeslagpartner, toeslagpartner_seen
from assistant.months.window import Window

#: What was paid in a month: on the basis of a claim, an amount in cents, or nothing.
Paid = KgbClaim | int | None


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds in a month of one world. ``rule``: the finding that a difference in this month belongs to."""

    partnership: Partnership
    claim: KgbClaim
    paid: Paid
    alo_paid: bool | None  # None: only an amount is known, or nothing was paid
    reclaim_rule: str = ""
    claim_rule: str = ""


@dataclass(slots=True)
class Leaf:
    """One world: its household and what holds in each month of the window."""

    household: Household
    standing: dict[Month, Standing] = field(default_factory=dict)


#: Names the rule of a month for a reclaim and for a claim; must only read facts it needs.
Classify = Callable[[Household, Month, Standing, dict[Month, Standing]], tuple[str, str]]


def changes(household: Household) -> set[Month]:
    """Months in which something may differ from the month before, besides every January: the dates of the household."""
    found: set[Month] = set()
    for day in days(household):
        first, last = month_of(day.earliest), month_of(day.latest)
        found.update(range(first, last + 2))
    for child in household.children if isinstance(household.children, tuple) else ():
        if isinstance(child.born, Day):
            first, last = month_of(child.born.earliest), month_of(child.born.latest)
            for years in (12, 16, 18):
                found.update(range(first + 12 * years, last + 12 * years + 2))
    spouse = household.spouse
    if isinstance(spouse, Spouse) and isinstance(spouse.place, tuple):
        for place in spouse.place:  # three months of detention (Awir 3c.1.b)
            for day in days(place.period.since):
                found.update(range(month_of(day.earliest) + 3, month_of(day.latest) + 5))
    return found


def evaluate(household: Household, span: Window, classify: Classify) -> Leaf:
    """The ledger of a world; raises ``Unresolved`` at the first fact that is read and not known."""
    leaf = Leaf(household)
    turns = changes(household)
    partners: list[tuple[Month, str]] = []
    first = span.first - 12 if _needs_history(household) else span.first
    current: Standing | None = None
    person: Partnership | None = None
    for m in range(first, span.last + 1):
        fresh = person is None or m % 12 == 0 or m in turns
        if fresh or person is None:
            person = toeslagpartner(household, m, Earlier(tuple(partners), first))
        if person.who is not None:
            partners.append((m, person.who))
        if m < span.first:
            continue
        if fresh or current is None:
            current = _standing(household, m, person)
            reclaim_rule, claim_rule = classify(household, m, current, leaf.standing)
            if reclaim_rule or claim_rule:
                current = Standing(
                    current.partnership, current.claim, current.paid, current.alo_paid, reclaim_rule, claim_rule
                )
        leaf.standing[m] = current
    return leaf


def _needs_history(household: Household) -> bool:
    """Whether a partner of last year could matter (Awir 3.2.f, 3.3): not for spouses alone at their address."""
    spouse = household.spouse
    spouse_only_by_marriage = isinstance(spouse, Nobody) or (
        isinstance(spouse, Spouse)
        and not isinstance(spouse.tie, Unknown)
        and spouse.tie in (Tie.MARRIED, Tie.REGISTERED)
    )
    mates = household.housemates
    return not (spouse_only_by_marriage and isinstance(mates, tuple) and not mates)


def _standing(household: Household, m: Month, person: Partnership) -> Standing:
    due = claim(household, m, person)
    paid, alo = _paid(household, m)
    return Standing(person, due, paid, alo)


def _paid(household: Household, m: Month) -> tuple[Paid, bool | None]:
    payments = known(household.received.kgb)
    if payments is AS_SEEN:
        alo = not toeslagpartner_seen(household, m).has_partner
        basis = stated_claim(household, m, alo)
        return (basis, alo) if basis.ages else (None, None)
    assert isinstance(payments, tuple)
    for payment in payments:
        if _covers(payment, m):
            if not isinstance(payment.month_cents, Unknown):
                return payment.month_cents, None if isinstance(payment.alo_kop, Unknown) else payment.alo_kop
            alo = known(payment.alo_kop)
            basis = stated_claim(household, m, alo)
            return (basis, alo) if basis.ages else (None, None)
    return None, None


def _covers(payment: Payment, m: Month) -> bool:
    """Whether a payment was for month ``m``: payments are told in whole months, both ends included."""
    since = known(payment.period.since)
    if month_of(since.latest) > m:
        if month_of(since.earliest) <= m:
            raise Unresolved(since.path)
        return False
    until = payment.period.until
    if isinstance(until, Unknown):
        raise Unresolved(until.path)
    if not isinstance(until, Day):
        return True
    if month_of(until.earliest) >= m:
        return True
    if month_of(until.latest) >= m:
        raise Unresolved(until.path)
    return False


def describe(leaf: Leaf) -> list[str]:
    """One line a month, for people who look for a fault."""
    return [
        f"{label(m)} partner={s.partnership.who or '-'} ({s.partnership.ground}) due={s.claim} paid={s.paid} "
        f"rule={s.reclaim_rule or s.claim_rule}"
        for m, s in leaf.standing.items()
    ]
