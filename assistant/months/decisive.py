"""The decisive values of a fact: those between which every rule that reads it behaves the same or monotonously.

An enum: its members. A date: around every other date that a rule compares it with, the ends of what is known of it, and
long ago. A list that is not known: none, and the shapes that lead to different law. Amounts of a year are not forked
here but inside their year (``ledger``), where they are independent of other years.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import fields
from datetime import date, timedelta
from enum import Enum
from functools import cache

from assistant.facts import kinds as all_kinds
from assistant.facts.calendar import ALWAYS, NO, ONGOING, Day, Period
from assistant.facts.household import (
    AS_SEEN,
    NONE,
    Child,
    Disclosure,
    Home,
    Household,
    Housemate,
    Place,
    Registration,
    Request,
    Spouse,
    Stay,
)
from assistant.facts.kinds import ChildHome, Informed, Relation, Rent, RequestKind, StayKind, Where
from assistant.facts.locate import days, look
from assistant.facts.unknown import UNKNOWN, Path, Unknown
from assistant.law.open_points import READINGS

#: Earlier than any date a rule looks at.
LONG_AGO = Day(1900, 1, 1)
ONE = timedelta(days=1)


def decisive(household: Household, path: Path) -> tuple[object, ...]:
    """The values to put at ``path``, the likeliest first."""
    if path[0] == "readings":
        preferred = READINGS[str(path[1])].preferred
        return (preferred, not preferred)
    value = look(household, path)
    if isinstance(value, Day):
        return _days_within(household, value, path)
    holder = look(household, path[:-1]) if len(path) > 1 else household
    if isinstance(holder, tuple):
        raise AssertionError(f"an item of a list cannot be unknown: {path}")
    name = str(path[-1])
    shapes = _LISTS.get((type(holder).__name__, name))
    if shapes is not None:
        return (*shapes, *_protected(household)) if path == ("applicant", "stay") else shapes
    return _by_type(household, type(holder), name, path)


def _protected(household: Household) -> tuple[object, ...]:
    """Temporary protection as the applicant's stay: it only matters beside somebody with the same (Awir 3b)."""
    mates = household.housemates
    if isinstance(mates, Unknown) or not any(isinstance(mate.ukraine, Unknown) or mate.ukraine for mate in mates):
        return ()
    return ((Stay(StayKind.TEMPORARY_PROTECTION, ALWAYS, NO),),)


def _by_type(household: Household, owner: type, name: str, path: Path) -> tuple[object, ...]:
    kinds = _words(owner, name)
    if "bool" in kinds:
        return (True, False)
    for kind in kinds:
        if kind in _ENUMS:
            return tuple(_ENUMS[kind])
    if owner is Child and name == "born":
        return _births(household)
    if kinds & {"Day", "Event", "End"}:
        known_days = _knots(household, path, LONG_AGO.earliest, household.as_of)
        if "Event" in kinds:
            return (NO, *known_days)
        return (ONGOING, *known_days) if "End" in kinds else known_days
    raise AssertionError(f"no decisive values for {owner.__name__}.{name}")


#: The closed lists by name, as annotations write them.
_ENUMS: dict[str, type[Enum]] = {
    name: kind for name, kind in vars(all_kinds).items() if isinstance(kind, type) and issubclass(kind, Enum)
}


@cache
def _words(owner: type, name: str) -> frozenset[str]:
    """The names in the annotation of a field: resolving annotations would cost more than the run itself."""
    annotations: dict[str, str] = owner.__annotations__
    return frozenset(re.findall(r"\w+", annotations[name]))


def _days_within(household: Household, day: Day, path: Path) -> tuple[Day, ...]:
    """The first and last day that a vague date can be, and the days between at which something else happens.

    A year: also its second day, which counts from February, so that January can be as before.
    """
    if day.month is not None:
        return _knots(household, path, day.earliest, day.latest)
    if path[-1] == "born" and path[0] == "children":
        return _birthdays(household, day.year)
    return _knots(household, path, day.earliest, day.latest, {day.earliest + ONE})


def _birthdays(household: Household, year: int) -> tuple[Day, ...]:
    """The months in which a child of ``year`` can be born: all, or the ends and those around now if there are more such
    children. A later birth raises an amount later (Wkb 2.3, 2.5) and ends it later (2.1), so the ends are not enough.
    """
    children, now = household.children, household.as_of
    assert isinstance(children, tuple)
    vague = [one for one in children if isinstance(one.born, Day) and one.born.month is None]
    months = range(1, 13) if len(vague) < 2 else sorted({1, now.month, now.month % 12 + 1, 12})
    return tuple(Day(year, number) for number in months if (year, number) <= (now.year, now.month))


def _knots(household: Household, path: Path, low: date, high: date, more: Iterable[date] = ()) -> tuple[Day, ...]:
    """Days at which a comparison with ``path`` can turn, from ``low`` to ``high``."""
    candidates = {low, high, *more}
    if low == LONG_AGO.earliest:
        candidates.add(date(household.as_of.year - 5, 1, 1))
    for other in _related(household):
        if other.path != path:
            candidates.update((other.earliest - ONE, other.earliest, other.latest + ONE))
    return tuple(Day.of(day) for day in sorted(day for day in candidates if low <= day <= high))


def _related(household: Household) -> list[Day]:
    """The dates that rules compare with one another: stay, arrival, marriage, registration."""
    applicant, spouse = household.applicant, household.spouse
    found = [*days(applicant.stay), *days(applicant.arrived), *days(applicant.naturalised)]
    if isinstance(spouse, Spouse):
        for spec in ("since", "ended", "divorce_filed", "place", "resident_in_brp"):
            found += days(getattr(spouse, spec))
    return found


def _births(household: Household) -> tuple[Day, ...]:
    """A birth of which not even the year is known: each year in which a child can be under 18, early and late."""
    year = household.as_of.year
    return tuple(
        Day(y, m, 15) for y in range(year - 23, year + 1) for m in (1, 12) if (y, m) <= (year, household.as_of.month)
    )


_OPEN = Period(UNKNOWN, ONGOING)
_REQUESTS: tuple[object, ...] = ((), tuple(Request(kind, LONG_AGO) for kind in RequestKind))


def _any_adult(stay: StayKind) -> Housemate:
    """Somebody at the address who is a partner under 3.2 whatever else holds, with or without lawful stay."""
    return Housemate(
        Relation.OTHER_PARENT,
        here=(ALWAYS,),
        both_27=True,
        minor_child_here=True,
        rent=Rent.NONE,
        stay=(Stay(stay, ALWAYS, NO),),
    )


#: Lists that are not known at all: the shapes that lead to different law.
_LISTS: dict[tuple[str, str], tuple[object, ...]] = {
    ("Applicant", "stay"): (
        (Stay(StayKind.ASYLUM, _OPEN),),
        *((Stay(kind, ALWAYS, NO),) for kind in (StayKind.REGULAR, StayKind.NONE, StayKind.APPEAL)),
    ),
    ("Applicant", "shelter"): ((), (ALWAYS,)),
    ("Applicant", "activity"): ((),),
    ("Spouse", "place"): tuple((Place(where, ALWAYS),) for where in Where),
    ("Spouse", "resident_in_brp"): ((), (Registration(_OPEN, UNKNOWN),)),
    ("Spouse", "reported"): ((), (Disclosure(Informed.TOESLAGEN, LONG_AGO),)),
    ("Spouse", "stay"): tuple((Stay(kind, ALWAYS, NO),) for kind in (StayKind.REGULAR, StayKind.NONE)),
    ("Spouse", "requests"): _REQUESTS,
    ("Spouse", "comes_to_light"): ((),),
    ("Spouse", "activity"): ((),),
    ("Housemate", "here"): ((), (ALWAYS,)),
    ("Housemate", "stay"): tuple((Stay(kind, ALWAYS, NO),) for kind in (StayKind.REGULAR, StayKind.NONE)),
    ("Housemate", "requests"): _REQUESTS,
    ("Child", "lives"): tuple((Home(where, ALWAYS),) for where in ChildHome),
    ("Child", "kinderbijslag"): ((ALWAYS,), ()),
    ("Household", "spouse"): (NONE, Spouse()),
    ("Household", "housemates"): ((), (_any_adult(StayKind.DUTCH),), (_any_adult(StayKind.NONE),)),
    ("Household", "letters"): ((),),
    ("Household", "children"): ((),),
    ("Received", "kgb"): ((), AS_SEEN),
}


def fields_without_shapes() -> tuple[str, ...]:
    """Lists of the model that may be unknown and have no shapes here (for a test: must be empty)."""
    missing = []
    for owner in (Household, Spouse, Housemate, Child):
        for spec in fields(owner):
            if {"Unknown", "tuple"} <= _words(owner, spec.name) and (owner.__name__, spec.name) not in _LISTS:
                missing.append(f"{owner.__name__}.{spec.name}")
    return tuple(missing)
