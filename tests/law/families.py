"""Families for the tests of the law: short to write, readable beside the article."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from assistant.facts.calendar import ALWAYS, NO, ONGOING, Day, Event, Month, Period, month
from assistant.facts.household import (
    NONE,
    Applicant,
    Child,
    Home,
    Household,
    Housemate,
    Place,
    Registration,
    Request,
    Spouse,
    Stay,
)
from assistant.facts.kinds import ChildHome, Relation, Rent, RequestKind, StayKind, Tie, Where
from assistant.facts.locate import locate
from assistant.facts.unknown import Unknown, Unresolved
from assistant.law.results import Earlier, Partnership
from assistant.law.toeslagpartner import toeslagpartner

ON = date(2026, 11, 23)


def day(text: str) -> Day:
    """``2012``, ``2012-05`` or ``2012-05-14``."""
    year, number, last = [*(int(part) for part in text.split("-")), None, None][:3]
    assert year is not None
    return Day(year, number, last)


def event(text: str | None) -> Event:
    return NO if text is None else day(text)


def span(since: str, until: str | None = None) -> Period:
    return Period(day(since), ONGOING if until is None else day(until))


def m(text: str) -> Month:
    """``2026-05`` as a month."""
    year, number = text.split("-")
    return month(int(year), int(number))


def stay(kind: StayKind, since: str = "2015-01-01", until: str | None = None, decided: str | None = None) -> Stay:
    return Stay(kind, span(since, until), event(decided))


def asylum(since: str = "2024-03-05", until: str | None = None, decided: str | None = None) -> tuple[Stay, ...]:
    return (stay(StayKind.ASYLUM, since, until, decided),)


EU = (stay(StayKind.EU),)
REGULAR = (stay(StayKind.REGULAR),)


def place(where: Where, since: str = "1990-01-01", until: str | None = None, **more: Any) -> tuple[Place, ...]:
    return (Place(where, span(since, until), **more),)


def brp(since: str, until: str | None = None) -> tuple[Registration, ...]:
    return (Registration(span(since, until)),)


def request(kind: RequestKind, on: str | None) -> tuple[Request, ...]:
    return (Request(kind, event(on)),)


def spouse(**facts: Any) -> Spouse:
    """Husband or wife since 2012, in a country outside the EU, never registered here."""
    given: dict[str, Any] = {
        "tie": Tie.MARRIED,
        "since": day("2012-06-01"),
        "place": place(Where.OUTSIDE),
        "resident_in_brp": (),
    }
    return Spouse(**(given | facts))


def together(here: str = "1990-01-01", until: str | None = None, **facts: Any) -> Spouse:
    """Somebody at the same address, registered there and with lawful stay."""
    given: dict[str, Any] = {
        "place": place(Where.SAME_ADDRESS, here, until),
        "resident_in_brp": brp(here, until),
        "stay": EU,
    }
    return spouse(**(given | facts))


def child(born: str = "2019-06-15", **facts: Any) -> Child:
    given: dict[str, Any] = {
        "lives": (Home(ChildHome.APPLICANT, ALWAYS),),
        "kinderbijslag": (ALWAYS,),
        "registered_here": True,
    }
    return Child(day(born), **(given | facts))


def mate(
    relation: Relation = Relation.OTHER, since: str = "2026-01-01", until: str | None = None, **facts: Any
) -> Housemate:
    given: dict[str, Any] = {"here": (span(since, until),), "stay": EU, "rent": Rent.NONE}
    return Housemate(relation, **(given | facts))


def family(
    stays: tuple[Stay, ...] | Unknown = EU,
    other: Spouse | None = None,
    children: tuple[Child, ...] | None = None,
    mates: tuple[Housemate, ...] = (),
    readings: Mapping[str, bool] | None = None,
    **applicant: Any,
) -> Household:
    """A mother born in 1990 with one child of 2019; nobody else at the address."""
    given: dict[str, Any] = {"born": day("1990-02-03"), "stay": stays}
    return locate(
        Household(
            ON,
            Applicant(**(given | applicant)),
            NONE if other is None else other,
            (child(),) if children is None else children,
            mates,
            readings=readings or {},
        )
    )


def read_as(h: Household, **readings: bool) -> Household:
    return replace(h, readings=readings)


def partner(h: Household, when: str) -> Partnership:
    return toeslagpartner(h, m(when))


def in_order(h: Household, first: str, last: str) -> dict[Month, Partnership]:
    """The partnership of each month, worked out in order with those before."""
    found: dict[Month, Partnership] = {}
    partners: tuple[tuple[Month, str], ...] = ()
    for one in range(m(first), m(last) + 1):
        found[one] = toeslagpartner(h, one, Earlier(partners, m(first)))
        who = found[one].who
        if who is not None:
            partners = (*partners, (one, who))
    return found


def open_at(run: Callable[[Household], Any], h: Household) -> str:
    """The open point that ``run`` meets in ``h``."""
    try:
        run(h)
    except Unresolved as doubt:
        assert doubt.path[0] == "readings", doubt.path
        return str(doubt.path[1])
    raise AssertionError("nothing was open")


def under(run: Callable[[Household], Any], h: Household, point: str, choice: bool) -> Any:
    """``run`` with one open point decided."""
    return run(replace(h, readings={**h.readings, point: choice}))
