"""Kindgebonden budget of a month: on which basis it is due, and how much (Wkb 1 and 2, Awir 14)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from assistant.facts.calendar import Month, month
from assistant.facts.household import Child, Household
from assistant.facts.readings import reading
from assistant.facts.unknown import known
from assistant.law.kinderbijslag import NOT_YET_OR_NO_MORE, band, outside, paid_to_applicant
from assistant.law.open_points import DUTCH_CHILD_2022
from assistant.law.parts import EURO, PARTS, cents, euros
from assistant.law.residence import own_stay, partner_stay
from assistant.law.results import KgbClaim, Partnership
from assistant.law.rounding import SMALLEST_AWARD
from assistant.law.values import KgbYear, MissingFigure

#: Wkb 1.5: from here kindgebonden budget stays due despite a partner without lawful stay.
DESPITE_PARTNER_FROM: Final = month(2022, 1)
#: From here its text covers a child that is no foreigner in so many words.
DUTCH_CHILD_NAMED_FROM: Final = month(2023, 1)


def claim(h: Household, m: Month, partnership: Partnership) -> KgbClaim:
    """On which basis kindgebonden budget is due in ``m``, before income and wealth (Wkb 2.1-2.6, 2.11).

    Raises ``Unresolved`` at the first fact that is not known and can change the answer.
    """
    bands = _bands(h, m)
    if not bands:
        return _nothing("no-child", partnership)
    if own_stay(h, m).bar:
        return _nothing("own-stay", partnership, ("vw-10.1", "akw-6.2"))
    left_out: list[str] = []
    counted: list[tuple[Child, int]] = []
    for child, age in bands:
        why = _why_not(h, child, m)
        if why:
            left_out.append(why)
        else:
            counted.append((child, age))
    if not counted:
        return _nothing(_first(left_out), partnership, ("wkb-2.1",), tuple(left_out))
    exception = bool(partner_stay(h, m, partnership).bar)
    if exception:
        lawful = [] if m < DESPITE_PARTNER_FROM else [one for one in counted if _lawful_child(h, one[0], m)]
        left_out += ["child-stay"] * (len(counted) - len(lawful))
        if not lawful:
            return _nothing("partner-stay", partnership, ("awir-9.2",), tuple(left_out))
        counted = lawful
    ages = sorted(age for _, age in counted)
    couple = partnership.has_partner
    articles = ("wkb-2.1", "wkb-2.8") if couple else ("wkb-2.6", "wkb-2.1")
    return KgbClaim(
        tuple(ages),
        alo=not couple,
        couple=couple,
        left_out=tuple(left_out),
        articles=("wkb-1.5", *articles) if exception else articles,
    )


def _bands(h: Household, m: Month) -> list[tuple[Child, int]]:
    """The children of an age that counts in ``m``, each with its band (Wkb 2.1, 2.3, 2.5)."""
    found = []
    for child in known(h.children):
        age = band(child, m)
        if age != NOT_YET_OR_NO_MORE:
            found.append((child, age))
    return found


def _nothing(
    bar: str, partnership: Partnership, articles: tuple[str, ...] = ("wkb-2.1",), left_out: tuple[str, ...] = ()
) -> KgbClaim:
    return KgbClaim((), False, partnership.has_partner, bar, left_out, articles)


def _first(left_out: Iterable[str]) -> str:
    """The bar of a household in which no child counts: kinderbijslag goes before where a child lives."""
    return "no-kinderbijslag" if "no-kinderbijslag" in left_out else "child-outside-eu"


def _why_not(h: Household, child: Child, m: Month) -> str:
    """Why a child of the right age does not count, or ""."""
    if not paid_to_applicant(child, m):
        return "no-kinderbijslag"
    if outside(h, child, m):
        return "child-outside-eu"
    return ""


def _lawful_child(h: Household, child: Child, m: Month) -> bool:
    """Wkb 1.5: a child that is Dutch or has lawful stay; in 2022 the text named lawful stay only."""
    if not known(child.lawful):
        return False
    if m < DUTCH_CHILD_NAMED_FROM and known(child.dutch):
        return reading(h, DUTCH_CHILD_2022)
    return True


def stated_claim(h: Household, m: Month, alo: bool) -> KgbClaim:
    """What is paid when a client says "with" or "without" ALO-kop: the same children, by age only, and no bars."""
    ages = tuple(sorted(age for _, age in _bands(h, m)))
    if not ages:
        return KgbClaim((), False, not alo, "no-child")
    return KgbClaim(ages, alo, not alo)


def month_parts(claim: KgbClaim, values: KgbYear, own_cents: int, partner_cents: int) -> int:
    """The amount of one month, exact, in ``PARTS`` of a cent (Wkb 2.2-2.8, 2.11).

    The income of the year counts; that of the partner too in a month with a partner (2.8), whatever part of the year.
    """
    total = year_before_income(claim, values)
    if not total:
        return 0
    income = own_cents + partner_cents if claim.couple else own_cents
    over = income - threshold_cents(claim.couple, values)
    if over > 0:
        total -= over * values.taper_bp
    return max(total, 0)


def year_before_income(claim: KgbClaim, values: KgbYear) -> int:
    """The sum of Wkb 2.2, 2.4, 2.5 and 2.6 of a year, in 1/10,000 of a cent: so a month in ``PARTS``."""
    ages = claim.ages
    if not ages:
        return 0
    euro = values.child_1
    if len(ages) > 1:
        euro = values.children(len(ages))
    for age in ages:
        if age == 16:
            euro += values.age_16_17
        elif age == 12:
            euro += values.age_12_15
    if claim.alo:
        euro += values.alo_kop
    return euro * 1_000_000


def threshold_cents(couple: bool, values: KgbYear) -> int:
    """The income from which the budget goes down: the drempelinkomen, raised for a couple from 2020 (Wkb 2.7, 2.8)."""
    return values.threshold_cents + (values.partner_addon * 100 if couple else 0)


def wealth_bars(values: KgbYear, own_cents: int, partner_cents: int, same_partner_all_year: bool) -> bool:
    """Wkb 1.4: no right with more wealth on 1 January than the limit; that of a partner counts, against the joint
    limit, with the same partner all year. Raises ``MissingFigure`` for a year without limits.
    """
    if same_partner_all_year:
        limit, wealth = values.wealth_couple, own_cents + partner_cents
    else:
        limit, wealth = values.wealth_single, own_cents
    if limit is None:
        raise MissingFigure(
            "kgb.wealth_couple" if same_partner_all_year else "kgb.wealth_single", date(values.year, 1, 1)
        )
    return wealth > limit * 100


def kinks(claims: Iterable[KgbClaim], values: KgbYear) -> tuple[int, ...]:
    """The incomes, in cents, at which the amount of a claim bends: where it starts to fall, and where it is gone."""
    found: set[int] = set()
    for one in claims:
        total = year_before_income(one, values)
        if total:
            start = threshold_cents(one.couple, values)
            gone = start + total // values.taper_bp
            found.update((start, gone, gone + 1))
    return tuple(sorted(found))


def award(parts_of_year: int) -> int:
    """What a definitive award grants for a year, in cents: whole euros (Awir 14.4), nothing under 24 (14.5).

    Rounded first, then tested: the published income limits of zorgtoeslag lie where the rounded amount is 24.
    """
    whole = euros(parts_of_year)
    return whole * 100 if whole >= SMALLEST_AWARD else 0


__all__ = [
    "EURO",
    "PARTS",
    "award",
    "cents",
    "claim",
    "kinks",
    "month_parts",
    "stated_claim",
    "threshold_cents",
    "wealth_bars",
]
