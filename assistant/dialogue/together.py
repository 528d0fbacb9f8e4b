"""What two answers say together, beyond what each says by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from assistant.dialogue.answers import Answer
from assistant.dialogue.facts import YEARS_BACK, day_before
from assistant.dialogue.question import DONT_KNOW, ENTERED, RATHER_NOT
from assistant.facts.calendar import ALWAYS, ONGOING, Day, End, Period
from assistant.facts.household import NONE, Child, Household, Payment, Spouse, Stay
from assistant.facts.kinds import StayKind, Where
from assistant.facts.unknown import UNKNOWN, Unknown

#: Answers in use, by the id of their question.
Used = Mapping[str, Answer]
LONG_AGO: Final = ALWAYS.since
_ONE: Final = timedelta(days=1)
#: Somebody who was married so long before the permit was married before the application, whatever the procedure took.
_YEARS_OF_PROCEDURE: Final = 5


def after_permit(household: Household, used: Used) -> Household:
    """Q02c: a permit that is being renewed, withdrawn or objected about is stay under Vw 8 g or h from then on."""
    answer = used.get("Q02c")
    stays = household.applicant.stay
    if answer is None or isinstance(stays, Unknown) or len(stays) != 1:
        return household
    permit = stays[0]
    if answer.option == "renewing":
        until, since = (day_before(answer.value), answer.value) if isinstance(answer.value, Day) else (UNKNOWN, UNKNOWN)
        now: tuple[Stay, ...] = (
            replace(permit, period=Period(permit.period.since, until)),
            Stay(StayKind.APPEAL, Period(since, ONGOING)),
        )
    elif answer.option in (DONT_KNOW, RATHER_NOT):
        now = (replace(permit, period=Period(permit.period.since, UNKNOWN)),)
    else:
        return household
    return replace(household, applicant=replace(household.applicant, stay=now))


def ended_long_ago(household: Household) -> bool:
    """Whether a marriage ended before the years that are still open."""
    spouse = household.spouse
    if not isinstance(spouse, Spouse) or not isinstance(spouse.ended, Day):
        return False
    return spouse.ended.latest < date(household.as_of.year - YEARS_BACK, 1, 1)


def without_old_marriage(household: Household, used: Used) -> Household:
    """A marriage that ended before the open years is as none."""
    return replace(household, spouse=NONE) if ended_long_ago(household) else household


def order_settled(household: Household) -> bool:
    """Whether the order of wedding and application cannot matter, or is clear from dates that lie far apart."""
    spouse = household.spouse
    if not isinstance(spouse, Spouse):
        return True
    exception = date(2026, 1, 1)  # Awir 3c.2 begins
    naturalised = household.applicant.naturalised
    if isinstance(naturalised, Day) and naturalised.latest < exception:
        return True
    if isinstance(spouse.ended, Day) and spouse.ended.latest < exception:
        return True
    permit = _asylum(household)
    if permit is None or not isinstance(spouse.since, Day) or not isinstance(permit.period.since, Day):
        return False
    return spouse.since.latest.year < permit.period.since.earliest.year - _YEARS_OF_PROCEDURE


def _asylum(household: Household) -> Stay | None:
    stays = household.applicant.stay
    if isinstance(stays, Unknown):
        return None
    return next((stay for stay in stays if stay.kind is StayKind.ASYLUM), None)


def order(household: Household, used: Used) -> Household:
    """Q05: before the application, between application and decision, after the decision (Awir 3c.2.a, Vw 44.2).

    Months leave the order open that the answer tells: the dates are made as exact as it takes. Where dates and answer
    contradict each other, and where the order is not known, the wedding counts as not known: never as safe.
    """
    answer = used.get("Q05")
    spouse = household.spouse
    if answer is None or not isinstance(spouse, Spouse):
        return household
    permit = _asylum(household)
    wedding = spouse.since
    start = UNKNOWN if permit is None else permit.period.since
    if answer.option == "before":
        return _wed(household, spouse, _wed_before(wedding, start, household.as_of))
    if not isinstance(wedding, Day) or permit is None or not isinstance(start, Day):
        return _wed(household, spouse, UNKNOWN)
    if answer.option == "between":
        return _wed_between(household, spouse, permit, wedding, start)
    if answer.option == "after":
        return _wed_after(household, spouse, permit, wedding, start)
    return _wed(household, spouse, UNKNOWN)


def _wed_before(wedding: Day | Unknown, start: Day | Unknown, on: date) -> Day | Unknown:
    if isinstance(wedding, Unknown):
        return LONG_AGO
    if isinstance(start, Unknown):
        # Before the open years it does not matter when: so the order can be told without the day of the permit.
        return LONG_AGO if wedding.latest < date(on.year - YEARS_BACK, 1, 1) else wedding
    if wedding.latest < start.earliest:
        return wedding
    return UNKNOWN if wedding.earliest > start.latest else Day.of(start.earliest - _ONE)


def _wed_between(household: Household, spouse: Spouse, permit: Stay, wedding: Day, start: Day) -> Household:
    if wedding.latest < start.earliest:
        # The day that was told is then that of the decision; from when the permit works is not known.
        unsure = replace(permit, period=Period(UNKNOWN, permit.period.until), decided=start)
        return _permit(household, permit, unsure)
    household = _not_before(household, spouse, wedding, start)
    return _permit(household, permit, replace(permit, decided=Day.of(max(wedding.latest, start.latest) + _ONE)))


def _wed_after(household: Household, spouse: Spouse, permit: Stay, wedding: Day, start: Day) -> Household:
    if wedding.latest < start.earliest:
        return _wed(household, spouse, UNKNOWN)
    household = _not_before(household, spouse, wedding, start)
    return _permit(household, permit, replace(permit, decided=Day.of(max(wedding.earliest, start.earliest))))


def _not_before(household: Household, spouse: Spouse, wedding: Day, start: Day) -> Household:
    """A wedding in the very month of the application, of which the order is told: on its last day."""
    if wedding.month is None or wedding.earliest >= start.latest:
        return household
    return _wed(household, spouse, Day.of(min(wedding.latest, start.latest)))


def _wed(household: Household, spouse: Spouse, since: Day | Unknown) -> Household:
    return household if spouse.since is since else replace(household, spouse=replace(spouse, since=since))


def _permit(household: Household, old: Stay, new: Stay) -> Household:
    stays = household.applicant.stay
    assert isinstance(stays, tuple)
    changed = tuple(new if stay is old else stay for stay in stays)
    return replace(household, applicant=replace(household.applicant, stay=changed))


def detained_long(household: Household) -> bool:
    """Whether the spouse has been detained for more than three months already."""
    spouse = household.spouse
    if not isinstance(spouse, Spouse) or isinstance(spouse.place, Unknown) or not spouse.place:
        return False
    place = spouse.place[0]
    if place.where is not Where.DETAINED or not isinstance(place.period.since, Day):
        return False
    return (household.as_of - place.period.since.latest).days > 92


def detention(household: Household, used: Used) -> Household:
    """Detention that has lasted more than three months lasts more than three months (Awir 3c.1.b)."""
    spouse = household.spouse
    if not detained_long(household) or not isinstance(spouse, Spouse) or not isinstance(spouse.place, tuple):
        return household
    place = replace(spouse.place[0], over_three_months=True)
    return replace(household, spouse=replace(spouse, place=(place, *spouse.place[1:])))


def paid_all_along(household: Household) -> bool:
    """Whether what was told about payments already covers every open year, or nobody can say."""
    payments = household.received.kgb
    if not isinstance(payments, tuple) or not payments:
        return True
    since = payments[0].period.since
    return isinstance(since, Day) and since.latest < date(household.as_of.year - YEARS_BACK, 2, 1)


def payments(household: Household, used: Used) -> Household:
    """Q07, Q07b, Q27, Q27b: what was received, in the order of time. Months that were not told were not received."""
    answer = used.get("Q07")
    if answer is None or answer.option not in ("with", "without", "unsure", "earlier"):
        return household
    told: tuple[Payment, ...]
    if answer.option == "earlier":
        told = (_earlier(answer, used.get("Q27b")),)
    else:
        told = (*_before(answer, used.get("Q27")), *_since(household, answer, used.get("Q07b")))
    return replace(household, received=replace(household.received, kgb=told))


_EXTRA: Final = {"with": True, "without": False}


def _alo(answer: Answer | None) -> bool | Unknown:
    return _EXTRA.get(answer.option, UNKNOWN) if answer is not None else UNKNOWN


def _start(answer: Answer | None) -> Day | Unknown:
    return answer.value if answer is not None and isinstance(answer.value, Day) else UNKNOWN


def _earlier(last: Answer, first: Answer | None) -> Payment:
    return Payment(Period(_start(first), _start(last)), alo_kop=_alo(first))


def _before(now: Answer, before: Answer | None) -> tuple[Payment, ...]:
    """What was received before the present payment began."""
    if before is None or before.option == "none":
        return ()
    until: End = day_before(now.value) if isinstance(now.value, Day) else UNKNOWN
    since = _start(before)
    if isinstance(since, Day) and isinstance(until, Day) and since.earliest > until.latest:
        since = UNKNOWN  # it cannot have begun after its end
    return (Payment(Period(since, until), alo_kop=_alo(before)),)


def _since(household: Household, now: Answer, amount: Answer | None) -> tuple[Payment, ...]:
    period = Period(_start(now), ONGOING)
    alo = _alo(now)
    if now.option != "unsure" or amount is None or amount.option != ENTERED or not isinstance(amount.value, int):
        return (Payment(period, alo_kop=alo),)
    if _more_than_without(household, amount.value):
        alo = True
    first = Day(household.as_of.year, 1)
    if isinstance(period.since, Day) and period.since.earliest >= first.earliest:
        return (Payment(period, amount.value, alo),)
    # An amount per month is that of this year; in the years before, others were in force.
    return (
        Payment(Period(period.since, day_before(first)), alo_kop=alo),
        Payment(Period(first, ONGOING), amount.value, alo),
    )


#: Money of rounding and of months that were paid together says nothing.
_MARGIN_CENTS: Final = 10_000


def _more_than_without(household: Household, month_cents: int) -> bool:
    """Whether somebody without the single-parent supplement cannot be paid so much for these children."""
    from assistant.law.values import MissingFigure, kgb_year

    children = household.children
    if not isinstance(children, tuple):
        return False
    try:
        values = kgb_year(household.as_of.year)
    except MissingFigure:
        return False
    most = values.children(len(children)) + sum(_most_by_age(child, household.as_of.year, values) for child in children)
    return month_cents > most * 100 // 12 + _MARGIN_CENTS


def _most_by_age(child: Child, year: int, values: object) -> int:
    youngest = not isinstance(child.born, Day) or child.born.year <= year - 16
    if youngest:
        return int(values.age_16_17)  # type: ignore[attr-defined]
    assert isinstance(child.born, Day)
    return int(values.age_12_15) if child.born.year <= year - 12 else 0  # type: ignore[attr-defined]


#: In this order, after every answer was put in.
STEPS: Final[tuple[Callable[[Household, Used], Household], ...]] = (
    after_permit,
    without_old_marriage,
    order,
    detention,
    payments,
)
#: The checks that make a question needless, by the name that questions give them.
CHECKS: Final[Mapping[str, Callable[[Household], bool]]] = {
    "order-settled": order_settled,
    "ended-long-ago": ended_long_ago,
    "detained-long": detained_long,
    "paid-all-along": paid_all_along,
}
