"""What a conversation takes for granted before it asked: each one is told, and can be answered.

``check`` assumes nothing. An assumption fills only what is not known.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from assistant.facts.calendar import ALWAYS
from assistant.facts.household import ByYear, Household, Spouse
from assistant.facts.unknown import Unknown
from assistant.findings.assessment import Assumption

#: id -> question that asks it.
ASSUMPTIONS: Final[dict[str, str]] = {
    "income-below-threshold": "Q12",
    "spouse-without-income": "Q13",
    "wealth-below-limit": "Q16",
    "kinderbijslag-paid": "Q11",
    "spouse-with-stay": "Q20",
    "no-letter": "Q09",
    "not-reported": "Q08",
    "nothing-coming-to-light": "Q23",
}
NOTHING: Final[frozenset[str]] = frozenset()
FIRST_RING: Final[frozenset[str]] = frozenset(
    {"income-below-threshold", "spouse-without-income", "wealth-below-limit", "nothing-coming-to-light"}
)


def assume(household: Household, ids: frozenset[str], years: Iterable[int]) -> tuple[Household, tuple[Assumption, ...]]:
    """The household with the assumptions ``ids`` filled in, and those that filled something."""
    if not ids:
        return household, ()
    span = tuple(years)
    used: list[str] = []
    applicant, spouse = household.applicant, household.spouse
    if "income-below-threshold" in ids and _lacks(applicant.income, span):
        applicant = replace(applicant, income=_filled(applicant.income, span))
        used.append("income-below-threshold")
    if "wealth-below-limit" in ids and _lacks(applicant.wealth, span):
        applicant = replace(applicant, wealth=_filled(applicant.wealth, span))
        used.append("wealth-below-limit")
    if isinstance(spouse, Spouse):
        if "spouse-without-income" in ids and _lacks(spouse.income, span):
            spouse = replace(spouse, income=_filled(spouse.income, span))
            used.append("spouse-without-income")
        if "wealth-below-limit" in ids and _lacks(spouse.wealth, span):
            spouse = replace(spouse, wealth=_filled(spouse.wealth, span))
            used.append("wealth-below-limit")
        if "nothing-coming-to-light" in ids and isinstance(spouse.comes_to_light, Unknown):
            spouse = replace(spouse, comes_to_light=())
            used.append("nothing-coming-to-light")
    children = household.children
    if "kinderbijslag-paid" in ids and isinstance(children, tuple):
        if any(isinstance(child.kinderbijslag, Unknown) for child in children):
            used.append("kinderbijslag-paid")
        children = tuple(
            replace(child, kinderbijslag=(ALWAYS,)) if isinstance(child.kinderbijslag, Unknown) else child
            for child in children
        )
    household = replace(household, applicant=applicant, spouse=spouse, children=children)
    return household, tuple(Assumption(name, ASSUMPTIONS[name]) for name in dict.fromkeys(used))


def _lacks(amounts: ByYear, years: tuple[int, ...]) -> bool:
    return any(isinstance(amounts.get(year, Unknown()), Unknown) for year in years)


def _filled(amounts: ByYear, years: tuple[int, ...]) -> ByYear:
    """The amounts with 0 for the years that were not given; a year that was given keeps its value."""
    known_years = {year: value for year, value in amounts.items() if not isinstance(value, Unknown)}
    return MappingProxyType({**dict.fromkeys(years, 0), **known_years})
