"""Changes to think through: each makes another household of the one that was told, and refuses what it cannot model.

A change says what becomes different and leaves every other fact as it was told. Nothing that is not known is filled in
to make a change possible: then it raises ``CannotModel``, which names the change, why, and the fact that is in the way.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import ClassVar, Final, Protocol, TypeVar

from assistant.facts.calendar import ALWAYS, ONGOING, Day, Period, first_day, last_day, month_of
from assistant.facts.household import (
    Child,
    Exposal,
    Home,
    Household,
    Nobody,
    Payment,
    Place,
    Registration,
    Spouse,
    Stay,
)
from assistant.facts.kinds import ChildHome, Light, StayKind, Tie, Where
from assistant.facts.unknown import UNKNOWN, Path, Unknown, dotted, known

_ONE_DAY: Final = timedelta(days=1)
_BOUND: Final = (Tie.MARRIED, Tie.REGISTERED)


class CannotModel(Exception):
    """A change that is not worked out. ``change``: its name; ``why``: an id; ``path``: the fact that is in the way.

    ``why``: ``not-known`` (answer the fact at ``path`` first), ``no-such-person``, ``planned-later`` (something at
    ``path`` begins on or after the day of the change), ``already-so``, ``not-married``, ``other-parent`` (a child may
    make somebody at the address a toeslagpartner) or ``not-modelled``.
    """

    def __init__(self, change: str, why: str, path: Path = ()) -> None:
        super().__init__(f"{change}: {why}" + (f" ({dotted(path)})" if path else ""))
        self.change = change
        self.why = why
        self.path = path


class Change(Protocol):
    """What becomes different. ``apply`` gives the household in which it is so, seen on the day ``today``."""

    name: ClassVar[str]

    def apply(self, household: Household, today: date) -> Household: ...


@dataclass(frozen=True, slots=True)
class PartnerArrives:
    """The spouse comes to live at the address and is registered there as ingezetene on the day ``on``.

    ``stay``: the permit that he or she comes with; None: as was told, and not known where it was not told.
    """

    name: ClassVar[str] = "partner-arrives"
    on: date
    stay: StayKind | None = None

    def apply(self, household: Household, today: date) -> Household:
        spouse = _spouse(self.name, household)
        places = _told(self.name, spouse.place, ("spouse", "place"))
        if any(_runs_on(one.period, self.on) and known(one.where) is Where.SAME_ADDRESS for one in places):
            raise CannotModel(self.name, "already-so", ("spouse", "place"))
        _nothing_later(self.name, (one.period for one in places), self.on, ("spouse", "place"))
        registered = _told(self.name, spouse.resident_in_brp, ("spouse", "resident_in_brp"))
        _nothing_later(self.name, (one.period for one in registered), self.on, ("spouse", "resident_in_brp"))
        stays = spouse.stay
        if isinstance(self.stay, StayKind):
            told = () if isinstance(stays, Unknown) else stays
            _nothing_later(self.name, (one.period for one in told), self.on, ("spouse", "stay"))
            stays = (*_ended(told, self.on), Stay(self.stay, _from(self.on)))
        arrived = replace(
            spouse,
            place=(*_ended(places, self.on), Place(Where.SAME_ADDRESS, _from(self.on))),
            resident_in_brp=(*_ended(registered, self.on), Registration(_from(self.on))),
            comes_to_light=_exposed(spouse, Light.ARRIVAL, self.on),
            stay=stays,
        )
        return replace(household, spouse=arrived)


@dataclass(frozen=True, slots=True)
class ReportToday:
    """Dienst Toeslagen is told today: from the next month kindgebonden budget is paid without ALO-kop; nothing else."""

    name: ClassVar[str] = "report-today"

    def apply(self, household: Household, today: date) -> Household:
        payments = household.received.kgb
        if not isinstance(payments, tuple):
            raise CannotModel(self.name, "not-known", ("received", "kgb"))
        out: list[Payment] = []
        for index, payment in enumerate(payments):
            out += self._without_alo(payment, today, index)
        return replace(household, received=replace(household.received, kgb=tuple(out)))

    def _without_alo(self, payment: Payment, today: date, index: int) -> list[Payment]:
        """The payment up to this month, and what comes after it without the supplement."""
        path: Path = ("received", "kgb", index)
        since, until = payment.period.since, payment.period.until
        if isinstance(since, Unknown):
            raise CannotModel(self.name, "not-known", (*path, "from"))
        if isinstance(until, Unknown):
            raise CannotModel(self.name, "not-known", (*path, "to"))
        last, following = last_day(month_of(today)), first_day(month_of(today) + 1)
        if isinstance(until, Day) and month_of(until.latest) <= month_of(today):
            return [payment]
        if not isinstance(payment.alo_kop, Unknown) and not payment.alo_kop:
            return [payment]
        if month_of(since.earliest) > month_of(today):
            return [Payment(payment.period, UNKNOWN, False)]
        if month_of(since.latest) > month_of(today):
            raise CannotModel(self.name, "not-known", (*path, "from"))
        return [
            replace(payment, period=Period(since, Day.of(last))),
            Payment(Period(Day.of(following), until), UNKNOWN, False),
        ]


@dataclass(frozen=True, slots=True)
class MarriageRegistered:
    """The marriage is registered in the BRP on the day ``on``: from then on it can be seen."""

    name: ClassVar[str] = "marriage-registered"
    on: date

    def apply(self, household: Household, today: date) -> Household:
        spouse = _spouse(self.name, household)
        if isinstance(spouse.tie, Unknown):
            raise CannotModel(self.name, "not-known", ("spouse", "tie"))
        if spouse.tie not in _BOUND:
            raise CannotModel(self.name, "not-married", ("spouse", "tie"))
        if isinstance(spouse.marriage_in_brp, Day):
            raise CannotModel(self.name, "already-so", ("spouse", "marriage_in_brp"))
        seen = replace(
            spouse,
            marriage_in_brp=Day.of(self.on),
            comes_to_light=_exposed(spouse, Light.GEMEENTE, self.on),
        )
        return replace(household, spouse=seen)


@dataclass(frozen=True, slots=True)
class Naturalised:
    """The applicant becomes Dutch on the day ``on``."""

    name: ClassVar[str] = "naturalised"
    on: date

    def apply(self, household: Household, today: date) -> Household:
        applicant = household.applicant
        if isinstance(applicant.naturalised, Unknown):
            raise CannotModel(self.name, "not-known", ("applicant", "naturalised"))
        if isinstance(applicant.naturalised, Day):
            raise CannotModel(self.name, "already-so", ("applicant", "naturalised"))
        return replace(household, applicant=replace(applicant, naturalised=Day.of(self.on)))


@dataclass(frozen=True, slots=True)
class NewPermit:
    """The applicant has another stay from the day ``on``, in the place of the one before."""

    name: ClassVar[str] = "new-permit"
    stay: StayKind
    on: date

    def apply(self, household: Household, today: date) -> Household:
        stays = _told(self.name, household.applicant.stay, ("applicant", "stay"))
        _nothing_later(self.name, (one.period for one in stays), self.on, ("applicant", "stay"))
        changed = (*_ended(stays, self.on), Stay(self.stay, _from(self.on)))
        return replace(household, applicant=replace(household.applicant, stay=changed))


@dataclass(frozen=True, slots=True)
class IncomeBecomes:
    """The income of ``year`` is ``cents``. ``who``: ``applicant``, ``spouse`` or ``housemates[0]``."""

    name: ClassVar[str] = "income-becomes"
    who: str
    year: int
    cents: int

    def apply(self, household: Household, today: date) -> Household:
        if self.cents < 0:
            raise ValueError(f"an income below zero: {self.cents}")
        amount = {self.year: self.cents}
        if self.who == "applicant":
            applicant = household.applicant
            income = MappingProxyType({**applicant.income, **amount})
            return replace(household, applicant=replace(applicant, income=income))
        if self.who == "spouse":
            spouse = _spouse(self.name, household)
            return replace(household, spouse=replace(spouse, income=MappingProxyType({**spouse.income, **amount})))
        mates = household.housemates
        for index, mate in enumerate(mates if isinstance(mates, tuple) else ()):
            if self.who == f"housemates[{index}]":
                assert isinstance(mates, tuple)
                richer = replace(mate, income=MappingProxyType({**mate.income, **amount}))
                return replace(household, housemates=(*mates[:index], richer, *mates[index + 1 :]))
        raise CannotModel(self.name, "no-such-person", (self.who,))


@dataclass(frozen=True, slots=True)
class ChildBorn:
    """A child of the applicant is born on the day ``on`` and lives with the applicant, who gets kinderbijslag for it.

    Kinderbijslag is paid from the quarter after the birth (AKW 11.2). Whether it has lawful stay is not known.
    """

    name: ClassVar[str] = "child-born"
    on: date

    def apply(self, household: Household, today: date) -> Household:
        children = _told(self.name, household.children, ("children",))
        mates = _told(self.name, household.housemates, ("housemates",))
        if mates:
            raise CannotModel(self.name, "other-parent", ("housemates",))
        spouse = household.spouse
        if isinstance(spouse, Unknown):
            raise CannotModel(self.name, "not-known", ("spouse",))
        if isinstance(spouse, Spouse) and (isinstance(spouse.tie, Unknown) or spouse.tie not in _BOUND):
            raise CannotModel(self.name, "other-parent", ("spouse", "tie"))
        birth = month_of(self.on)
        quarter = Period(Day.of(first_day(birth - birth % 3 + 3)), ONGOING)
        born = Child(
            Day.of(self.on),
            lives=(Home(ChildHome.APPLICANT, ALWAYS),),
            kinderbijslag=(quarter,),
            registered_here=True,
        )
        return replace(household, children=(*children, born))


@dataclass(frozen=True, slots=True)
class ChildMoves:
    """A child goes to live outside the EU, or comes from there to the applicant, on the day ``on``.

    ``child``: its place in the list, from 0. Other moves change who gets kinderbijslag, which nobody can tell before.
    """

    name: ClassVar[str] = "child-moves"
    child: int
    where: ChildHome
    on: date

    def apply(self, household: Household, today: date) -> Household:
        children = _told(self.name, household.children, ("children",))
        if not 0 <= self.child < len(children):
            raise CannotModel(self.name, "no-such-person", ("children", self.child))
        path: Path = ("children", self.child, "lives")
        child = children[self.child]
        homes = _told(self.name, child.lives, path)
        _nothing_later(self.name, (one.period for one in homes), self.on, path)
        before = {one.where for one in homes if _runs_on(one.period, self.on) and not isinstance(one.where, Unknown)}
        if before == {self.where}:
            raise CannotModel(self.name, "already-so", path)
        if before | {self.where} != {ChildHome.OUTSIDE, ChildHome.APPLICANT}:
            raise CannotModel(self.name, "not-modelled", path)
        moved = replace(child, lives=(*_ended(homes, self.on), Home(self.where, _from(self.on))))
        return replace(household, children=(*children[: self.child], moved, *children[self.child + 1 :]))


# ---------------------------------------------------------------- parts of changes

Fact = TypeVar("Fact")
Spell = TypeVar("Spell", Place, Stay, Home, Registration)


def _from(on: date) -> Period:
    return Period(Day.of(on), ONGOING)


def _spouse(change: str, household: Household) -> Spouse:
    spouse = household.spouse
    if isinstance(spouse, Unknown):
        raise CannotModel(change, "not-known", ("spouse",))
    if isinstance(spouse, Nobody):
        raise CannotModel(change, "no-such-person", ("spouse",))
    return spouse


def _told(change: str, fact: Fact | Unknown, path: Path) -> Fact:
    """A fact that must have been answered for the change to mean anything."""
    if isinstance(fact, Unknown):
        raise CannotModel(change, "not-known", path)
    return fact


def _runs_on(period: Period, on: date) -> bool:
    """Whether the period may run on the day ``on``, as far as it is known."""
    since, until = period.since, period.until
    return (isinstance(since, Unknown) or since.earliest <= on) and (not isinstance(until, Day) or until.latest >= on)


def _nothing_later(change: str, periods: Iterable[Period], on: date, path: Path) -> None:
    """Refuses a change before something else that was told: which of the two then holds is not for us to say."""
    for period in periods:
        if isinstance(period.since, Unknown):
            raise CannotModel(change, "not-known", path)
        if period.since.latest >= on:
            raise CannotModel(change, "planned-later", path)


def _ended(spells: tuple[Spell, ...], on: date) -> tuple[Spell, ...]:
    """The spells as they were, each over by the day before ``on``; every one keeps its place in the list."""
    last = Day.of(on - _ONE_DAY)
    return tuple(
        replace(one, period=Period(one.period.since, last)) if _runs_on(one.period, on) else one for one in spells
    )


def _exposed(spouse: Spouse, how: Light, on: date) -> tuple[Exposal, ...]:
    """How the marriage comes to light, with one more way; another day of the same is replaced."""
    told = () if isinstance(spouse.comes_to_light, Unknown) else spouse.comes_to_light
    return (*(one for one in told if one.how is not how), Exposal(how, Day.of(on)))


__all__ = [
    "CannotModel",
    "Change",
    "ChildBorn",
    "ChildMoves",
    "IncomeBecomes",
    "MarriageRegistered",
    "Naturalised",
    "NewPermit",
    "PartnerArrives",
    "ReportToday",
]
