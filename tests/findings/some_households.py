"""Households drawn from small domains, fully known, and the facts of them that a family may not know."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from assistant.facts.calendar import ALWAYS, NO, ONGOING, Day, Period
from assistant.facts.household import (
    NONE,
    Applicant,
    Child,
    Home,
    Household,
    Housemate,
    Payment,
    Place,
    Received,
    Registration,
    Request,
    Spouse,
    Stay,
)
from assistant.facts.kinds import ChildHome, Relation, Rent, RequestKind, StayKind, Tie, Where
from assistant.facts.locate import locate
from assistant.facts.unknown import Path
from assistant.law.open_points import READINGS

ON = date(2026, 11, 23)
YEARS = range(2021, 2028)
DAYS = (Day(2012, 6, 15), Day(2023, 8, 10), Day(2024, 9, 20), Day(2025, 6, 1), Day(2026, 2, 20), Day(2026, 4, 14))
INCOMES = (0, 1_500_000, 2_973_600, 2_973_700, 3_400_000, 5_000_000, 12_000_000)
WEALTH = (0, 0, 0, 14_601_100, 14_601_200, 20_000_000)


def some_household(seed: int) -> Household:
    """A household without a single unknown that the law could read."""
    draw = random.Random(seed)
    pick = draw.choice
    kind = pick((StayKind.ASYLUM, StayKind.ASYLUM, StayKind.EU, StayKind.REGULAR, StayKind.NONE))
    permit = pick(DAYS[1:4])
    stay = (Stay(kind, Period(permit, ONGOING), pick((permit, Day(2025, 6, 3)))),)
    applicant = Applicant(
        stay=stay,
        born=Day(1990, 1, 1),
        arrived=pick((Day(2019, 1, 1), permit)),
        naturalised=pick((NO, NO, Day(2026, 8, 20))),
        shelter=pick(((), (), (Period(Day(2025, 3, 3), ONGOING),))),
        income=_years(draw, INCOMES),
        wealth=_years(draw, WEALTH),
    )
    children = tuple(_child(draw) for _ in range(pick((1, 1, 2))))
    return locate(
        Household(
            ON,
            applicant=applicant,
            spouse=pick((NONE, _spouse(draw), _spouse(draw), _spouse(draw))),
            children=children,
            housemates=pick(((), (), (_mate(draw),))),
            received=Received(kgb=_payments(draw), zorg=(), huur=(), kot=()),
            letters=(),
            bijstand=False,
        )
    )


def one_world(seed: int) -> Household:
    """The same household with every open point of law read as it is most likely meant: a single world."""
    return replace(some_household(seed), readings={point: found.preferred for point, found in READINGS.items()})


def _years(draw: random.Random, values: tuple[int, ...]) -> MappingProxyType[int, int]:
    same = draw.choice(values)
    return MappingProxyType({year: same if draw.random() < 0.7 else draw.choice(values) for year in YEARS})


def _spouse(draw: random.Random) -> Spouse:
    pick = draw.choice
    where = pick((Where.OUTSIDE, Where.OUTSIDE, Where.EU, Where.NETHERLANDS, Where.SAME_ADDRESS, Where.DETAINED))
    here = where in (Where.NETHERLANDS, Where.SAME_ADDRESS)
    registered = (Registration(Period(pick(DAYS[1:]), ONGOING), pick((True, False))),)
    return Spouse(
        tie=pick((Tie.MARRIED, Tie.MARRIED, Tie.REGISTERED, Tie.UNMARRIED)),
        since=pick(DAYS),
        divorce_filed=pick((NO, NO, NO, Day(2026, 3, 10))),
        place=(Place(where, ALWAYS, "XX", pick((True, False))),),
        resident_in_brp=registered if here or draw.random() < 0.2 else (),
        has_bsn=pick((True, False)),
        marriage_in_brp=pick((NO, Day(2025, 1, 1))),
        reported=(),
        stay=(Stay(pick((StayKind.REGULAR, StayKind.NONE)), ALWAYS, NO),),
        income=_years(draw, (0, 0, 500_000, 3_000_000)),
        wealth=_years(draw, WEALTH),
        bond=Spouse().bond.__class__(child_together=pick((True, False))),
        requests=pick(
            ((), (), (Request(RequestKind.DETAINED, Day(2026, 1, 5)), Request(RequestKind.SHELTER, Day(2025, 3, 3))))
        ),
    )


def _child(draw: random.Random) -> Child:
    pick = draw.choice
    return Child(
        born=pick((Day(2019, 6, 10), Day(2013, 11, 1), Day(2009, 3, 31), Day(2025, 2, 28), Day(2007, 12, 2))),
        lives=(Home(pick((ChildHome.APPLICANT, ChildHome.APPLICANT, ChildHome.EU, ChildHome.OUTSIDE)), ALWAYS, "XX"),),
        kinderbijslag=pick(((ALWAYS,), (ALWAYS,), ())),
        registered_here=pick((True, False)),
        lawful=True,
        dutch=False,
    )


def _mate(draw: random.Random) -> Housemate:
    pick = draw.choice
    return Housemate(
        relation=pick((Relation.OTHER, Relation.FAMILY, Relation.PARENT_OR_CHILD)),
        here=(Period(pick(DAYS), ONGOING),),
        both_27=pick((True, False)),
        minor_child_here=pick((True, False)),
        rent=pick((Rent.NONE, Rent.NONE, Rent.WITH_EACH_OTHER)),
        stay=(Stay(pick((StayKind.REGULAR, StayKind.NONE)), ALWAYS, NO),),
        income=_years(draw, (0, 2_000_000)),
        wealth=_years(draw, WEALTH),
    )


def _payments(draw: random.Random) -> tuple[Payment, ...]:
    pick = draw.choice
    since = pick((Day(2021, 1), Day(2023, 9), Day(2024, 5), Day(2026, 1)))
    if draw.random() < 0.15:
        return ()
    if draw.random() < 0.15:
        return (Payment(Period(since, ONGOING), month_cents=pick((21_500, 49_967))),)
    return (Payment(Period(since, ONGOING), alo_kop=pick((True, True, False))),)


#: Facts that a family may not know, one by one. Lists that are empty in a household have no such place.
def hideable(household: Household) -> list[Path]:
    """The places of ``household`` at which an unknown makes sense."""
    out: list[Path] = [
        ("applicant", "stay"),
        ("applicant", "stay", 0, "kind"),
        ("applicant", "naturalised"),
        ("applicant", "shelter"),
        ("applicant", "income", 2026),
        ("applicant", "income", 2024),
        ("applicant", "wealth", 2026),
        ("housemates",),
    ]
    for index in range(len(household.children) if isinstance(household.children, tuple) else 0):
        out += [("children", index, name) for name in ("lives", "kinderbijslag", "registered_here")]
    payments = household.received.kgb
    if isinstance(payments, tuple) and payments and isinstance(payments[0].alo_kop, bool):
        out.append(("received", "kgb", 0, "alo_kop"))
    if isinstance(household.spouse, Spouse):
        names = ("tie", "since", "divorce_filed", "place", "resident_in_brp", "stay", "requests")
        out += [("spouse", name) for name in names]
        out += [("spouse", "income", 2026), ("spouse", "bond", "child_together")]
    if isinstance(household.housemates, tuple) and household.housemates:
        out += [("housemates", 0, name) for name in ("relation", "here", "rent", "minor_child_here", "stay")]
    return out
