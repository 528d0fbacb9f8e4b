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


#: Who the partner is was not worked out, because nothing here depends on it.
NOT_ASKED = Partnership(None, "unknown")


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


def changes(value: object) -> set[Month]:
    """Months in which something may differ from the month before, besides every January: from the dates in ``value``.

    A birthday counts at 12, 16 and 18 (Wkb 2), detention after three months (Awir 3c.1.b), where a child lives from the
    next quarter on, so up to three months later (AKW 7b.1); a date counts in its own month or the next (Awir 5).
    """
    found: set[Month] = set()
    for day in days(value):
        first, last = month_of(day.earliest), month_of(day.latest)
        for later in (0, 2, 3, 144, 192, 216):
            found.update(range(first + later, last + later + 2))
    return found


class LedgerRun:
    """Works out the months of one world in order; can be forked at the month where a fact is not known."""

    __slots__ = (
        "_classify",
        "_current",
        "_known",
        "_next",
        "_partners",
        "_person",
        "_span",
        "_turns",
        "household",
        "standing",
    )

    def __init__(self, household: Household, span: Window, classify: Classify) -> None:
        self.household = household
        self.standing: dict[Month, Standing] = {}
        self._span = span
        self._classify = classify
        self._turns = changes(household)
        self._partners: tuple[tuple[Month, str], ...] = ()
        self._next: Month = span.first - 12 if _needs_history(household) else span.first
        self._person: Partnership | None = None
        self._current: Standing | None = None
        self._known: dict[Standing, Standing] = {}

    def fork(self, household: Household, value: object) -> LedgerRun:
        """This run in the world in which a fact has ``value``: months before were worked out without it."""
        other = LedgerRun.__new__(LedgerRun)
        other.household = household
        other.standing = dict(self.standing)
        other._span = self._span
        other._classify = self._classify
        other._turns = self._turns | changes(value)
        other._partners = self._partners
        other._next = self._next
        other._person = self._person
        other._current = self._current
        other._known = self._known
        if not other.standing and _needs_history(household):
            other._next = min(other._next, self._span.first - 12)
        return other

    def finish(self) -> Leaf:
        """The ledger of this world; raises ``Unresolved`` at the first fact that is read and not known."""
        span, household = self._span, self.household
        start = span.first - 12 if _needs_history(household) else span.first
        for m in range(self._next, span.last + 1):
            self._next = m
            fresh = m % 12 == 0 or m in self._turns or self._person is None
            person = self._partner(m, start) if fresh or self._person is None else self._person
            if m >= span.first:
                if fresh or self._current is None:
                    self._current = self._worked_out(m, person)
                self.standing[m] = self._current
            self._person = person
            if person.who is not None:
                self._partners = (*self._partners, (m, person.who))
        self._next = span.last + 1
        return Leaf(household, self.standing)

    def _partner(self, m: Month, start: Month) -> Partnership:
        """The toeslagpartner in ``m``. Without children it changes no amount: then no fact is asked for it."""
        try:
            return toeslagpartner(self.household, m, Earlier(self._partners, start))
        except Unresolved:
            children = self.household.children
            if isinstance(children, tuple) and not children:
                return NOT_ASKED
            raise

    def _worked_out(self, m: Month, person: Partnership) -> Standing:
        """What holds in ``m``; equal standings are one object in all worlds, so that sums can be shared."""
        due = claim(self.household, m, person)
        paid, alo = _paid(self.household, m)
        plain = Standing(person, due, paid, alo)
        reclaim_rule, claim_rule = self._classify(self.household, m, plain, self.standing)
        found = Standing(person, due, paid, alo, reclaim_rule, claim_rule)
        return self._known.setdefault(found, found)


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


def _paid(household: Household, m: Month) -> tuple[Paid, bool | None]:
    payments = known(household.received.kgb)
    if payments is AS_SEEN:
        if not stated_claim(household, m, True).ages:
            return None, None  # no child of an age: nothing is paid, whatever is seen
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
