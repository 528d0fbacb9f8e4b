"""Which fields each part of a household file has, and what reads them. The pydantic models publish the same.

A field that is absent is not known; for a few rare facts ``usual`` is what holds when they are absent.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from assistant.facts import household as facts
from assistant.facts.calendar import NO, Period
from assistant.facts.kinds import (
    Activity,
    ChildHome,
    Informed,
    LetterKind,
    Light,
    Relation,
    Rent,
    RequestKind,
    StayKind,
    Tie,
    Where,
)
from assistant.facts.unknown import UNKNOWN
from assistant.files.limits import MOST_CHILDREN, MOST_HOUSEMATES, MOST_PERIODS
from assistant.files.scalars import cents, country, end, event, when, word, yes_or_no
from assistant.files.shorthand import bonds, exposals, periods, spells

Open = Callable[[Any], Any]


class Field:
    """One field. ``usual``: what holds when it is absent; ``needed``: it must be there."""

    __slots__ = ("needed", "usual")

    def __init__(self, usual: object = UNKNOWN, *, needed: bool = False) -> None:
        self.usual = usual
        self.needed = needed


class One(Field):
    """A single value."""

    __slots__ = ("read",)

    def __init__(self, read: Callable[[Any], Any], usual: object = UNKNOWN, *, needed: bool = False) -> None:
        super().__init__(usual, needed=needed)
        self.read = read


class ByYears(Field):
    """Amounts by year."""

    __slots__ = ()


class Inside(Field):
    """A part of its own. ``none``: "none" says that there is no such person."""

    __slots__ = ("none", "opened", "part")

    def __init__(self, part: type, usual: object = UNKNOWN, *, opened: Open | None = None, none: bool = False) -> None:
        super().__init__(usual)
        self.part = part
        self.opened = opened
        self.none = none


class Many(Field):
    """A list of parts, at most ``most``."""

    __slots__ = ("most", "opened", "part")

    def __init__(
        self, part: type, usual: object = UNKNOWN, *, opened: Open | None = None, most: int = MOST_PERIODS
    ) -> None:
        super().__init__(usual)
        self.part = part
        self.opened = opened
        self.most = most


class Reserved(Field):
    """A field that is there for later: null or an empty list."""

    __slots__ = ()


_PERIOD: Final[Mapping[str, Field]] = {"from": One(when), "to": One(end)}
_STAYS: Final = Many(facts.Stay)
_REQUESTS: Final = Many(facts.Request)
_ACTIVITY: Final = Many(facts.Active)
_YES_NO: Final = One(yes_or_no)
_EVENT: Final = One(event)
_COUNTRY: Final = One(country)
_PAYMENTS: Final = Many(facts.Payment)

#: Part of the facts -> its fields, under the names of the file.
SHAPES: Final[Mapping[type, Mapping[str, Field]]] = {
    Period: _PERIOD,
    facts.Stay: {"kind": One(word(StayKind)), **_PERIOD, "decided": _EVENT},
    facts.Active: {"kind": One(word(Activity)), **_PERIOD, "country": _COUNTRY},
    facts.Request: {"kind": One(word(RequestKind), needed=True), "on": _EVENT},
    facts.Place: {"where": One(word(Where)), **_PERIOD, "country": _COUNTRY, "over_three_months": _YES_NO},
    facts.Registration: {**_PERIOD, "from_centre": One(yes_or_no, False)},
    facts.Disclosure: {"to": One(word(Informed)), "on": _EVENT},
    facts.Exposal: {"how": One(word(Light), needed=True), "on": _EVENT},
    facts.Bond: dict.fromkeys(("child_together", "recognised_child", "pension_partner", "home_together"), _YES_NO),
    facts.Home: {"where": One(word(ChildHome)), **_PERIOD, "country": _COUNTRY},
    facts.Payment: {**_PERIOD, "month_cents": One(cents), "alo_kop": _YES_NO},
    facts.Letter: {"kind": One(word(LetterKind)), "date": One(when), "amount_cents": One(cents)},
    facts.Applicant: {
        "stay": _STAYS,
        "born": One(when),
        "arrived": _EVENT,
        "naturalised": _EVENT,
        "shelter": Many(Period, ()),
        "income": ByYears(),
        "wealth": ByYears(),
        "insured": _YES_NO,
        "activity": _ACTIVITY,
    },
    facts.Spouse: {
        "tie": One(word(Tie)),
        "since": One(when),
        "ended": One(event, NO),
        "divorce_filed": _EVENT,
        "filed_under_dutch_law": One(yes_or_no, True),
        "separated": One(event, NO),
        "place": Many(facts.Place, opened=spells),
        "resident_in_brp": Many(facts.Registration),
        "has_bsn": _YES_NO,
        "marriage_in_brp": _EVENT,
        "comes_to_light": Many(facts.Exposal, opened=exposals),
        "reported": Many(facts.Disclosure),
        "stay": _STAYS,
        "income": ByYears(),
        "wealth": ByYears(),
        "activity": _ACTIVITY,
        "bond": Inside(facts.Bond, facts.Bond(child_together=UNKNOWN), opened=bonds),
        "requests": _REQUESTS,
    },
    facts.Child: {
        "born": One(when),
        "joined": One(event, NO),
        "lives": Many(facts.Home, opened=spells),
        "country": _COUNTRY,
        "kinderbijslag": Many(Period, opened=periods),
        "registered_here": _YES_NO,
        "lawful": _YES_NO,
        "dutch": _YES_NO,
        "only_school": One(yes_or_no, False),
    },
    facts.Housemate: {
        "relation": One(word(Relation)),
        "here": Many(Period),
        "adult": One(yes_or_no, True),
        "both_27": _YES_NO,
        "minor_child_here": _YES_NO,
        "rent": One(word(Rent)),
        "notarial": One(event, NO),
        "ukraine": One(yes_or_no, False),
        "wmo_shelter": One(yes_or_no, False),
        "bond": Inside(facts.Bond, facts.Bond(), opened=bonds),
        "stay": _STAYS,
        "income": ByYears(),
        "wealth": ByYears(),
        "requests": _REQUESTS,
    },
    facts.Received: dict.fromkeys(("kgb", "zorg", "huur", "kot", "kinderbijslag"), _PAYMENTS),
    facts.Household: {
        "applicant": Inside(facts.Applicant),
        "spouse": Inside(facts.Spouse, none=True),
        "children": Many(facts.Child, most=MOST_CHILDREN),
        "housemates": Many(facts.Housemate, most=MOST_HOUSEMATES),
        "home": Reserved(),
        "childcare": Reserved(),
        "received": Inside(facts.Received),
        "letters": Many(facts.Letter),
        "bijstand": _YES_NO,
    },
}
