"""To which finding a month belongs: the triggers of part H, tested in their order.

A rule may read facts that are not known; the run then forks over them, as the law does.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from assistant.facts.calendar import (
    Day,
    Month,
    Period,
    counts_from_first_of,
    first_day,
    happened_by,
    in_force,
    last_day,
    year_of,
)
from assistant.facts.household import Household, Spouse
from assistant.facts.kinds import Informed, StayKind, Where
from assistant.facts.unknown import Unknown, known
from assistant.law.address import ever_registered
from assistant.law.kindgebonden_budget import stated_claim, year_before_income
from assistant.law.parts import EURO, PARTS
from assistant.law.reclaim import application_last_day
from assistant.law.results import KgbClaim
from assistant.law.statushouder import FROM, is_open, married_after_decision, order_is_told
from assistant.law.values import MissingFigure, kgb_year
from assistant.months.ledger import Classify, Standing

#: A claim for a year that can no longer be asked for: it is in no finding.
LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Told:
    """What the answers tell of the facts on which Awir 3c.2 rests, before any world has filled them in."""

    registration: bool
    order: bool

    @classmethod
    def by(cls, original: Household) -> Told:
        spouse = original.spouse
        if isinstance(spouse, Unknown):
            return cls(registration=False, order=False)
        if not isinstance(spouse, Spouse):
            return cls(registration=True, order=True)
        return cls(not isinstance(spouse.resident_in_brp, Unknown), order_is_told(original, spouse))


def classifier(original: Household, on: date) -> Classify:
    """The triggers for the worlds of ``original``: what was not known there makes the exception unclear."""
    told = Told.by(original)

    def classify(household: Household, m: Month, standing: Standing, before: dict[Month, Standing]) -> tuple[str, str]:
        reclaim = _reclaim(household, m, standing, before, told) if standing.paid is not None else ""
        return reclaim, _claim(household, m, standing, on)

    return classify


def _reclaim(household: Household, m: Month, standing: Standing, before: dict[Month, Standing], told: Told) -> str:
    claim, partnership = standing.claim, standing.partnership
    if claim.bar == "own-stay":
        return "R27"
    # An amount that was told need not be for every child; then another rule may hold all of it.
    without = "no-kinderbijslag" in claim.left_out
    if claim.bar == "no-kinderbijslag" or (without and isinstance(standing.paid, KgbClaim)):
        return "R28"
    single_paid = _paid_as_single(household, m, standing)
    spouse = household.spouse
    if partnership.who == "spouse" and single_paid and isinstance(spouse, Spouse):
        return _by_spouse(household, spouse, m, standing, before, told)
    if partnership.who is not None and partnership.who != "spouse" and single_paid:
        return "R10" if _partner_lacks_stay(claim) else "R09"
    if claim.bar == "partner-stay":
        return "R10"
    if claim.bar == "child-outside-eu" or "child-outside-eu" in claim.left_out:
        return "R17"
    if without:
        return "R28"
    if isinstance(standing.paid, KgbClaim) and standing.paid.ages == claim.ages and standing.paid.alo == claim.alo:
        return ""
    return "R08"


def _paid_as_single(household: Household, m: Month, standing: Standing) -> bool:
    """Whether the ALO-kop was paid, or may have been.

    An amount of which only that is known may hold it; but not one that a couple can get, once the spouse was reported.
    """
    if standing.alo_paid is not None or not isinstance(standing.paid, int):
        return standing.alo_paid is not False
    spouse = household.spouse
    if standing.partnership.who != "spouse" or not isinstance(spouse, Spouse) or not _was_reported(spouse, m):
        return True
    try:
        most = year_before_income(stated_claim(household, m, False), kgb_year(year_of(m)))
    except MissingFigure:
        return True
    return standing.paid * PARTS > most + EURO


def _was_reported(spouse: Spouse, m: Month) -> bool:
    """Whether Dienst Toeslagen surely knew by the first of ``m``; nothing is asked for."""
    if isinstance(spouse.reported, Unknown):
        return False
    return any(
        not isinstance(one.to, Unknown)
        and one.to is Informed.TOESLAGEN
        and isinstance(one.on, Day)
        and one.on.latest <= first_day(m)
        for one in spouse.reported
    )


def _by_spouse(
    household: Household, spouse: Spouse, m: Month, standing: Standing, before: dict[Month, Standing], told: Told
) -> str:
    if standing.partnership.ground not in _BY_MARRIAGE:
        return "R10" if _partner_lacks_stay(standing.claim) else "R09"
    asylum = holds_asylum(household, m)
    rule = _by_exception(household, spouse, m, before, told, asylum)
    if rule:
        return rule
    place = _where(spouse, m)
    if m >= FROM and place in (Where.MISSING, Where.DETAINED) and standing.partnership.could_ask:
        return "R16"
    if asylum and m < FROM and place not in _HERE:
        return "R02"
    if known(spouse.comes_to_light) and place is not Where.SAME_ADDRESS:
        return "R06"
    if _partner_lacks_stay(standing.claim):
        return "R10"
    if place is Where.SAME_ADDRESS:
        return "R09"
    if m >= FROM and ((asylum and _unclear(spouse, m, told)) or is_open(household, spouse, m)):
        return "R25"
    return "R01"


#: Grounds of 3.1 that do not ask for an address.
_BY_MARRIAGE: Final = ("married", "registered")
#: A husband or wife who lives here is not what the old law of people with asylum is about.
_HERE: Final = (Where.SAME_ADDRESS, Where.NETHERLANDS, Where.CARE_HOME)


def _by_exception(
    household: Household, spouse: Spouse, m: Month, before: dict[Month, Standing], told: Told, asylum: bool
) -> str:
    """The rules of Awir 3c.2: it has ended, or never held because they married after the permit."""
    if m >= FROM and told.registration:
        if asylum and _from_centre(spouse, m):
            return "R26"
        if _ended(household, spouse, m, before, told):
            return "R04"
    return "R05" if asylum and told.order and married_after_decision(household, spouse, m) else ""


def _ended(household: Household, spouse: Spouse, m: Month, before: dict[Month, Standing], told: Told) -> bool:
    """Whether Awir 3c.2 held before ``m``. Not knowing the order it may never have held; now it surely does not."""
    if any(standing.partnership.spouse_out == "awir-3c.2" for standing in before.values()):
        return True
    if told.order or _could_hold(household, spouse, m):
        return False
    return any(earlier >= FROM and _could_hold(household, spouse, earlier) for earlier in before)


def _could_hold(household: Household, spouse: Spouse, m: Month) -> bool:
    """Whether all but the order of marriage and permit is as Awir 3c.2 asks."""
    return holds_asylum(household, m) and not ever_registered(spouse, m)


def _unclear(spouse: Spouse, m: Month, told: Told) -> bool:
    """Whether the answers leave open if Awir 3c.2 holds; who was registered here counts whatever the order."""
    return not told.registration or (not told.order and not ever_registered(spouse, m))


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
    """Whether the year can be applied for (Awir 15.1), or was and can be reviewed (Awir 21a).

    Who receives another toeslag for the year is taken to have applied (Wkb 5.2).
    """
    if application_last_day(year_of(m)) >= on:
        return True
    received = household.received
    return any(
        _touches(payment.period, year_of(m))
        for payments in (received.kgb, received.zorg, received.huur, received.kot)
        if isinstance(payments, tuple)
        for payment in payments
    )


def _touches(period: Period, year: int) -> bool:
    since, until = period.since, period.until
    if not isinstance(since, Day) or isinstance(until, Unknown):
        return False  # another toeslag: its days are not asked for this
    return since.earliest.year <= year and (not isinstance(until, Day) or until.latest.year >= year)
