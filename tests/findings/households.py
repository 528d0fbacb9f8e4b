"""Whole households for the tests of findings: a family of ``tests.law.families`` with money, payments and letters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from assistant.facts.calendar import NO
from assistant.facts.household import Household, Letter, Payment, Received, Spouse
from assistant.facts.locate import locate
from assistant.facts.unknown import UNKNOWN, Unknown
from assistant.findings import assess
from assistant.findings.assessment import Assessment, Finding, Range
from tests.law.families import span

ON = date(2026, 11, 23)
YEARS = range(2019, 2030)


def paid(
    since: str, until: str | None = None, *, alo: bool | Unknown = True, cents: int | Unknown = UNKNOWN
) -> Payment:
    return Payment(span(since, until), cents, alo)


def told(h: Household, *kgb: Payment, letters: tuple[Letter, ...] = (), income: int = 15_000) -> Household:
    """``h`` with what it received; nobody but the applicant has income, nobody has wealth, nobody was told anything."""
    nothing = dict.fromkeys(YEARS, 0)
    spouse, mates = h.spouse, h.housemates
    if isinstance(spouse, Spouse):
        spouse = replace(
            spouse,
            income=spouse.income or nothing,
            wealth=spouse.wealth or nothing,
            reported=(),
            has_bsn=False,
            marriage_in_brp=NO,
        )
    assert isinstance(mates, tuple)
    mates = tuple(replace(one, income=one.income or nothing, wealth=one.wealth or nothing) for one in mates)
    applicant = replace(
        h.applicant,
        income=h.applicant.income or dict.fromkeys(YEARS, income * 100),
        wealth=h.applicant.wealth or nothing,
    )
    received = Received(kgb=kgb, zorg=(), huur=(), kot=(), kinderbijslag=())
    return locate(
        replace(
            h,
            applicant=applicant,
            spouse=spouse,
            housemates=mates,
            received=received,
            letters=letters,
            bijstand=False,
        )
    )


def found(h: Household, rule: str, on: date = ON) -> Finding | None:
    """The finding of this rule, the first where there are more."""
    return next((one for one in assess(h, on).findings if one.rule == rule), None)


def must_find(h: Household, rule: str, on: date = ON) -> Finding:
    one = found(h, rule, on)
    assert one is not None, [other.rule for other in assess(h, on).findings]
    return one


def rules(assessment: Assessment) -> list[str]:
    return [one.rule for one in assessment.findings]


def steps(assessment: Assessment) -> list[str]:
    return [one.id for one in assessment.steps]


def exactly(euro: int, cents: int = 0) -> Range:
    return Range(euro * 100 + cents, euro * 100 + cents)
