"""To which finding a month belongs: the triggers of part H, tested in their order.

A rule may read facts that are not known; the run then forks over them, as the law does.
"""

from __future__ import annotations

from datetime import date

from assistant.facts.calendar import (
    Day,
    Month,
    Period,
    counts_from_first_of,
    earlier,
    happened_by,
    in_force,
    last_day,
    month,
    year_of,
)
from assistant.facts.household import Household, Spouse
from assistant.facts.kinds import StayKind, Tie, Where
from assistant.facts.unknown import Unknown, known
from assistant.law.reclaim import application_last_day
from assistant.law.results import KgbClaim
from assistant.months.ledger import Classify, Standing

#: A claim for a year that can no longer be asked for: it is in no finding.
LAPSED = "lapsed"
#: From this month on Awir 3c.2 exists.
EXCEPTION_FROM = month(2026, 1)


def classifier(original: Household, on: date) -> Classify:
    """The triggers for the worlds of ``original``: what was not known there makes the exception unclear."""

    unclear_exception = _exception_unknown(original)

    def classify(household: Household, m: Month, standing: Standing, before: dict[Month, Standing]) -> tuple[str, str]:
        reclaim = _reclaim(household, m, standing, before, unclear_exception) if standing.paid is not None else ""
        return reclaim, _claim(household, m, standing, on)

    return classify


def _exception_unknown(original: Household) -> bool:
    """Whether the answers leave open if Awir 3c.2 holds: order of marriage and permit, registration of the spouse."""
    spouse = original.spouse
    if isinstance(spouse, Unknown):
        return True
    if not isinstance(spouse, Spouse):
        return False
    return isinstance(spouse.resident_in_brp, Unknown) or isinstance(spouse.since, Unknown)


def _reclaim(
    household: Household, m: Month, standing: Standing, before: dict[Month, Standing], unclear_exception: bool
) -> str:
    claim, partnership = standing.claim, standing.partnership
    if claim.bar == "own-stay":
        return "R27"
    if claim.bar == "no-kinderbijslag" or "no-kinderbijslag" in claim.left_out:
        return "R28"
    single_paid = standing.alo_paid is not False
    spouse = household.spouse
    if partnership.who == "spouse" and single_paid and isinstance(spouse, Spouse):
        rule = _by_spouse(household, spouse, m, standing, before, unclear_exception)
        if rule:
            return rule
    if partnership.who is not None and partnership.who != "spouse" and single_paid:
        return "R10" if _partner_lacks_stay(claim) else "R09"
    if claim.bar == "partner-stay":
        return "R10"
    if claim.bar == "child-outside-eu" or "child-outside-eu" in claim.left_out:
        return "R17"
    if isinstance(standing.paid, KgbClaim) and standing.paid.ages == claim.ages and standing.paid.alo == claim.alo:
        return ""
    return "R08"


def _by_spouse(
    household: Household, spouse: Spouse, m: Month, standing: Standing, before: dict[Month, Standing], unclear: bool
) -> str:
    by_marriage = known(spouse.tie) in (Tie.MARRIED, Tie.REGISTERED)
    if not by_marriage:
        return "R10" if _partner_lacks_stay(standing.claim) else "R09"
    asylum = holds_asylum(household, m)
    if m >= EXCEPTION_FROM and not unclear:
        ended = any(s.partnership.spouse_out == "awir-3c.2" for s in before.values())
        if asylum and _from_centre(spouse, m):
            return "R26"
        if ended:
            return "R04"
        if asylum and _married_after_decision(household, spouse):
            return "R05"
    place = _where(spouse, m)
    if m >= EXCEPTION_FROM and place in (Where.MISSING, Where.DETAINED) and standing.partnership.could_ask:
        return "R16"
    if asylum and m < EXCEPTION_FROM:
        return "R02"
    if known(spouse.comes_to_light) and place is not Where.SAME_ADDRESS:
        return "R06"
    if _partner_lacks_stay(standing.claim):
        return "R10"
    if place is Where.SAME_ADDRESS:
        return "R09"
    if asylum and m >= EXCEPTION_FROM and (unclear or any(p.startswith("awir-3c.2") for p in household.readings)):
        return "R25"
    return "R01"


def _partner_lacks_stay(claim: KgbClaim) -> bool:
    """Whether Awir 9.2 holds: nothing is due, or only the budget without ALO-kop that Wkb 1.5 leaves."""
    return claim.bar == "partner-stay" or "wkb-1.5" in claim.articles


def holds_asylum(household: Household, m: Month) -> bool:
    """Whether the applicant has an asylum permit in month ``m``."""
    return any(
        known(stay.kind) is StayKind.ASYLUM and in_force(stay.period, m) for stay in known(household.applicant.stay)
    ) and not counts_from_first_of(household.applicant.naturalised, m)


def _from_centre(spouse: Spouse, m: Month) -> bool:
    return any(
        happened_by(registration.period.since, last_day(m)) and known(registration.from_centre)
        for registration in known(spouse.resident_in_brp)
    )


def _married_after_decision(household: Household, spouse: Spouse) -> bool:
    """Whether the marriage came after the permit was decided on (after its first day, when no decision is known)."""
    since = known(spouse.since)
    for stay in known(household.applicant.stay):
        if known(stay.kind) is StayKind.ASYLUM:
            decided = stay.decided
            start = decided if isinstance(decided, Day) else known(stay.period.since)
            return not earlier(since, start)
    return False


def _where(spouse: Spouse, m: Month) -> Where | None:
    for place in known(spouse.place):
        if in_force(place.period, m):
            return known(place.where)
    return None


def _claim(household: Household, m: Month, standing: Standing, on: date) -> str:
    """The chance that a month with too little belongs to; ``LAPSED`` when it can no longer be asked for."""
    claim = standing.claim
    if not claim.ages:
        return ""
    if standing.paid is None:
        return "R18" if _can_still_apply(household, m, on) else LAPSED
    out = standing.partnership.spouse_out
    if claim.alo and standing.alo_paid is not True:
        if out == "awir-3c.2":
            return "R03"
        if out == "shelter":
            return "R19"
        if out in ("missing", "detained"):
            return "R16"
    return "R18"


def _can_still_apply(household: Household, m: Month, on: date) -> bool:
    """Whether the year can be applied for (Awir 15.1), or was applied for and can be reviewed (Awir 21a)."""
    if application_last_day(year_of(m)) >= on:
        return True
    payments = known(household.received.kgb)
    return isinstance(payments, tuple) and any(_touches(payment.period, year_of(m)) for payment in payments)


def _touches(period: Period, year: int) -> bool:
    since, until = known(period.since), period.until
    return since.earliest.year <= year and (not isinstance(until, Day) or until.latest.year >= year)
