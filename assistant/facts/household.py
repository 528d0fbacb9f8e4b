"""The household as it is: what a client told, dated and three-valued.

Absent means not known; an empty tuple means none. Money is in whole cents. Facts after ``as_of`` are assumed to go on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Final

from assistant.facts.calendar import NO, Day, Event, Period
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
from assistant.facts.unknown import UNKNOWN, Unknown


@dataclass(frozen=True, slots=True)
class Between:
    """An amount known only as a band, both ends included, in cents."""

    low: int
    high: int
    path: tuple[str | int, ...] = field(default=(), compare=False, repr=False)


#: An amount of one year, in cents.
Cents = int | Between | Unknown
#: Amounts by year; a year that is not in the map is not known.
ByYear = Mapping[int, Cents]
NO_YEARS: Final[ByYear] = MappingProxyType({})
NO_READINGS: Final[Mapping[str, bool]] = MappingProxyType({})


def _no_years() -> ByYear:
    return NO_YEARS


def _no_readings() -> Mapping[str, bool]:
    return NO_READINGS


class Nobody(Enum):
    """There is no such person."""

    NONE = "none"


NONE: Final = Nobody.NONE


class AsSeen(Enum):
    """What the authority pays on what it sees: the upper end when a client does not know what was received."""

    AS_SEEN = "as_seen"


AS_SEEN: Final = AsSeen.AS_SEEN


@dataclass(frozen=True, slots=True)
class Stay:
    """One spell of stay. ``period.since`` is the day from which the permit works, not the day of the decision."""

    kind: StayKind | Unknown
    period: Period
    decided: Event = UNKNOWN


@dataclass(frozen=True, slots=True)
class Active:
    kind: Activity | Unknown
    period: Period
    country: str | Unknown = UNKNOWN


@dataclass(frozen=True, slots=True)
class Request:
    kind: RequestKind
    on: Event


@dataclass(frozen=True, slots=True)
class Applicant:
    stay: tuple[Stay, ...] | Unknown = UNKNOWN
    born: Day | Unknown = UNKNOWN
    arrived: Event = UNKNOWN  # first came to the Netherlands
    naturalised: Event = NO
    shelter: tuple[Period, ...] | Unknown = ()  # stay in a shelter after domestic violence (Awir 3a)
    income: ByYear = field(default_factory=_no_years)
    wealth: ByYear = field(default_factory=_no_years)  # on 1 January, in the whole world
    insured: bool | Unknown = UNKNOWN
    activity: tuple[Active, ...] | Unknown = UNKNOWN


@dataclass(frozen=True, slots=True)
class Place:
    where: Where | Unknown
    period: Period
    country: str | Unknown = UNKNOWN
    over_three_months: bool | Unknown = UNKNOWN  # for DETAINED: order or sentence of more than three months


@dataclass(frozen=True, slots=True)
class Registration:
    """Registered as ingezetene in the BRP (an RNI entry is not)."""

    period: Period
    from_centre: bool | Unknown = False  # registered from a reception centre for asylum seekers


@dataclass(frozen=True, slots=True)
class Disclosure:
    to: Informed | Unknown
    on: Event


@dataclass(frozen=True, slots=True)
class Exposal:
    how: Light
    on: Event


@dataclass(frozen=True, slots=True)
class Bond:
    """What makes somebody at the same address a partner under Awir 3.2 a-d."""

    child_together: bool | Unknown = False
    recognised_child: bool | Unknown = False
    pension_partner: bool | Unknown = False
    home_together: bool | Unknown = False


@dataclass(frozen=True, slots=True)
class Spouse:
    """Husband, wife, registered partner, or the unmarried other person that question "tie" is about."""

    tie: Tie | Unknown = UNKNOWN
    since: Day | Unknown = UNKNOWN
    ended: Event = NO  # divorce final, or death
    divorce_filed: Event = NO
    filed_under_dutch_law: bool | Unknown = True  # a request under BW 1:150 or 1:169
    separated: Event = NO  # separation of table and bed
    place: tuple[Place, ...] | Unknown = UNKNOWN
    resident_in_brp: tuple[Registration, ...] | Unknown = UNKNOWN
    has_bsn: bool | Unknown = UNKNOWN
    marriage_in_brp: Event = UNKNOWN
    comes_to_light: tuple[Exposal, ...] | Unknown = ()
    reported: tuple[Disclosure, ...] | Unknown = UNKNOWN
    stay: tuple[Stay, ...] | Unknown = UNKNOWN
    income: ByYear = field(default_factory=_no_years)
    wealth: ByYear = field(default_factory=_no_years)
    activity: tuple[Active, ...] | Unknown = UNKNOWN
    bond: Bond = Bond(child_together=UNKNOWN)
    requests: tuple[Request, ...] | Unknown = ()


@dataclass(frozen=True, slots=True)
class Home:
    """Where a child lives in a period."""

    where: ChildHome | Unknown
    period: Period
    country: str | Unknown = UNKNOWN


@dataclass(frozen=True, slots=True)
class Child:
    born: Day | Unknown
    joined: Event = NO  # joined the household later than birth
    lives: tuple[Home, ...] | Unknown = UNKNOWN
    kinderbijslag: tuple[Period, ...] | Unknown = UNKNOWN  # paid to the applicant for this child
    registered_here: bool | Unknown = UNKNOWN  # registered at the applicant's address (Awir 3.2.e)
    lawful: bool | Unknown = UNKNOWN  # Dutch, or lawful stay (Wkb 1.5)
    dutch: bool | Unknown = UNKNOWN
    only_school: bool | Unknown = False  # at 16-17 kinderbijslag is not paid only because of school (AKW 7.2, Wkb 2.1)


@dataclass(frozen=True, slots=True)
class Housemate:
    """Another adult registered at the applicant's address."""

    relation: Relation | Unknown
    here: tuple[Period, ...] | Unknown = UNKNOWN  # registered as ingezetene at the same address
    adult: bool | Unknown = True
    both_27: bool | Unknown = UNKNOWN  # both 27 or older (first-degree relatives, until 2024)
    minor_child_here: bool | Unknown = False  # a minor child of the housemate is registered here
    rent: Rent | Unknown = UNKNOWN
    notarial: Event = NO
    ukraine: bool | Unknown = False  # temporary protection of displaced people from Ukraine
    wmo_shelter: bool | Unknown = False  # both live in a Wmo shelter with decisions of their own (Awir 3.8)
    bond: Bond = Bond()
    stay: tuple[Stay, ...] | Unknown = UNKNOWN
    income: ByYear = field(default_factory=_no_years)
    wealth: ByYear = field(default_factory=_no_years)
    requests: tuple[Request, ...] | Unknown = ()


@dataclass(frozen=True, slots=True)
class Payment:
    """What was received each month in a period. ``month_cents`` wins over ``alo_kop``."""

    period: Period
    month_cents: int | Unknown = UNKNOWN
    alo_kop: bool | Unknown = UNKNOWN


#: Payments of one allowance; ``AS_SEEN`` occurs only inside a run that forks over an unknown.
Payments = tuple[Payment, ...] | AsSeen | Unknown


@dataclass(frozen=True, slots=True)
class Received:
    kgb: Payments = UNKNOWN
    zorg: Payments = UNKNOWN
    huur: Payments = UNKNOWN
    kot: Payments = UNKNOWN
    kinderbijslag: Payments = UNKNOWN


@dataclass(frozen=True, slots=True)
class Letter:
    kind: LetterKind | Unknown
    on: Day | Unknown
    amount_cents: int | Unknown = UNKNOWN


@dataclass(frozen=True, slots=True)
class Household:
    """One family as it is on ``as_of``, the day of the answers.

    ``readings`` holds a choice for points of law that are open; it is empty in what a client answers, and a run over
    possible worlds fills it in.
    """

    as_of: date
    applicant: Applicant = Applicant()
    spouse: Spouse | Nobody | Unknown = UNKNOWN
    children: tuple[Child, ...] | Unknown = UNKNOWN
    housemates: tuple[Housemate, ...] | Unknown = UNKNOWN
    received: Received = Received()
    letters: tuple[Letter, ...] | Unknown = UNKNOWN
    bijstand: bool | Unknown = UNKNOWN
    readings: Mapping[str, bool] = field(default_factory=_no_readings)


def of_year(amounts: ByYear, year: int, path: tuple[str | int, ...]) -> Cents:
    """The amount of ``year``; a year that was not given is not known."""
    return amounts.get(year, Unknown((*path, year)))
