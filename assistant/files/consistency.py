"""What cannot be true together: dates before birth, an end before its start, periods that overlap, a place elsewhere.

Only what is certain is a fault: a date of which the day is not known is taken at the end that makes no trouble.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from typing import Final

from assistant.facts.calendar import ONGOING, Day
from assistant.facts.kinds import ChildHome, LetterKind, Where
from assistant.files.faults import Fault, Location, written
from assistant.files.household import (
    ApplicantPart,
    ChildPart,
    HomePart,
    HouseholdFile,
    HousematePart,
    LetterPart,
    Part,
    PeriodPart,
    PlacePart,
    SpousePart,
    StayPart,
)
from assistant.files.limits import LETTER_AHEAD_DAYS, MOST_PERIODS

#: The EU, the EEA and Switzerland (ISO 3166-1), without the Netherlands.
EU: Final = frozenset((
    "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
    "LT", "LU", "LV", "MT", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
))  # fmt: skip
#: Was of the EU and is not: both words fit.
EITHER: Final = frozenset(("GB",))
_HERE: Final = "NL"
_ABROAD: Final = frozenset((Where.EU, Where.OUTSIDE))


def contradictions(file: HouseholdFile, as_of: date | None) -> Iterator[Fault]:
    """Everything in ``file`` that cannot be so. Without ``as_of`` nothing is held against the day of the answers."""
    yield from _periods(file)
    applicant = file.applicant or ApplicantPart()
    yield from _applicant(applicant, as_of)
    if isinstance(file.spouse, SpousePart):
        yield from _spouse(file.spouse, applicant, as_of)
    for index, child in enumerate(file.children or ()):
        yield from _child(child, applicant, ("children", index), as_of)
    for index, mate in enumerate(file.housemates or ()):
        yield from _housemate(mate, ("housemates", index), as_of)
    if file.received is not None:
        for scheme in type(file.received).model_fields:
            payments = getattr(file.received, scheme) or ()
            yield from _overlaps(payments, ("received", scheme), as_of, whole_months=True)
    for index, letter in enumerate(file.letters or ()):
        yield from _letter(letter, ("letters", index), as_of)


# ---------------------------------------------------------------- periods


def _periods(file: HouseholdFile) -> Iterator[Fault]:
    """Ends before their starts, and more periods than a file may have."""
    count = 0
    for location, period in _all_periods(file, ()):
        count += 1
        start, end = period.since, period.to
        if isinstance(start, Day) and isinstance(end, Day) and end.latest < start.earliest:
            yield Fault(
                written((*location, "to")), "error.end-before-start", {"start": start.text(), "end": end.text()}
            )
    if count > MOST_PERIODS:
        yield Fault("", "error.too-many-periods", {"limit": str(MOST_PERIODS)})


def _all_periods(part: Part, location: Location) -> Iterator[tuple[Location, PeriodPart]]:
    if isinstance(part, PeriodPart):
        yield location, part
    for name in type(part).model_fields:
        value = getattr(part, name)
        if isinstance(value, Part):
            yield from _all_periods(value, (*location, name))
        elif isinstance(value, list):
            for index, item in enumerate(value):
                if isinstance(item, Part):
                    yield from _all_periods(item, (*location, name, index))


@dataclass(frozen=True, slots=True)
class _Surely:
    """The days that a period covers whatever its vague ends are."""

    index: int
    first: date
    last: date
    words: str

    def meets(self, other: _Surely) -> bool:
        return max(self.first, other.first) <= min(self.last, other.last)


def _surely(index: int, period: PeriodPart, as_of: date | None, whole_months: bool) -> _Surely | None:
    start, end = period.since, period.to
    if start is None:
        return None
    first = start.earliest if whole_months and start.month is not None else start.latest
    if isinstance(end, Day):
        last = end.latest if whole_months and end.month is not None else end.earliest
    elif end is ONGOING and as_of is not None:
        last = max(as_of, first)
    else:
        last = first
    end_words = "?" if end is None else end.text() if isinstance(end, Day) else str(end.value)
    return _Surely(index, first, last, f"{start.text()} - {end_words}")


def _overlaps(
    periods: Sequence[PeriodPart] | None,
    location: Location,
    as_of: date | None,
    *,
    whole_months: bool = False,
    same_kind: bool = False,
) -> Iterator[Fault]:
    """Two periods of a list that share a day. Each later period is named once."""
    found = [_surely(index, period, as_of, whole_months) for index, period in enumerate(periods or ())]
    named: set[int] = set()
    for one, other in combinations([period for period in found if period is not None], 2):
        if other.index in named or not one.meets(other):
            continue
        assert periods is not None
        first, second = periods[one.index], periods[other.index]
        if same_kind and _kind(first) is not _kind(second):
            continue
        named.add(other.index)
        both = {"first": one.words, "second": other.words}
        together = isinstance(first, PlacePart) and isinstance(second, PlacePart) and _apart(first, second)
        yield Fault(written((*location, other.index)), "error.two-places" if together else "error.overlap", both)


def _kind(period: PeriodPart) -> object:
    return period.kind if isinstance(period, StayPart) else None


def _apart(one: PlacePart, other: PlacePart) -> bool:
    places = {one.where, other.where}
    return Where.SAME_ADDRESS in places and bool(places & _ABROAD)


# ---------------------------------------------------------------- persons


def _applicant(applicant: ApplicantPart, as_of: date | None) -> Iterator[Fault]:
    here: Location = ("applicant",)
    born = applicant.born
    yield from _born(born, (*here, "born"), as_of)
    yield from _after(applicant.arrived, born, (*here, "arrived"), "error.before-birth")
    yield from _after(applicant.naturalised, born, (*here, "naturalised"), "error.before-birth")
    for index, stay in enumerate(applicant.stay or ()):
        yield from _after(stay.since, born, (*here, "stay", index, "from"), "error.before-birth")
    yield from _overlaps(applicant.stay, (*here, "stay"), as_of, same_kind=True)
    yield from _overlaps(applicant.shelter, (*here, "shelter"), as_of)


def _spouse(spouse: SpousePart, applicant: ApplicantPart, as_of: date | None) -> Iterator[Fault]:
    here: Location = ("spouse",)
    yield from _after(spouse.since, applicant.born, (*here, "since"), "error.before-birth")
    for name in ("ended", "divorce_filed", "separated"):
        yield from _after(getattr(spouse, name), spouse.since, (*here, name), "error.before-start")
    yield from _overlaps(spouse.place, (*here, "place"), as_of)
    yield from _overlaps(spouse.resident_in_brp, (*here, "resident_in_brp"), as_of)
    yield from _overlaps(spouse.stay, (*here, "stay"), as_of, same_kind=True)
    for index, place in enumerate(spouse.place or ()):
        yield from _country(place, (*here, "place", index))


def _child(child: ChildPart, applicant: ApplicantPart, here: Location, as_of: date | None) -> Iterator[Fault]:
    yield from _born(child.born, (*here, "born"), as_of)
    parent = applicant.born
    if child.born is not None and parent is not None and child.born.latest < parent.earliest:
        yield Fault(written((*here, "born")), "error.older-than-parent", {"born": parent.text()})
    yield from _after(child.joined, child.born, (*here, "joined"), "error.before-birth")
    yield from _overlaps(child.lives, (*here, "lives"), as_of)
    yield from _overlaps(child.kinderbijslag, (*here, "kinderbijslag"), as_of, whole_months=True)
    for index, home in enumerate(child.lives or ()):
        told = home if home.country is not None else home.model_copy(update={"country": child.country})
        yield from _country(told, (*here, "lives", index))


def _housemate(mate: HousematePart, here: Location, as_of: date | None) -> Iterator[Fault]:
    yield from _overlaps(mate.here, (*here, "here"), as_of)
    yield from _overlaps(mate.stay, (*here, "stay"), as_of, same_kind=True)


def _letter(letter: LetterPart, here: Location, as_of: date | None) -> Iterator[Fault]:
    """A letter may be dated some days ahead, not months."""
    if letter.date is None or as_of is None or letter.kind is LetterKind.OTHER:
        return
    if letter.date.earliest > as_of + timedelta(days=LETTER_AHEAD_DAYS):
        yield Fault(written((*here, "date")), "error.in-future", {"day": as_of.isoformat()})


def _born(born: Day | None, location: Location, as_of: date | None) -> Iterator[Fault]:
    if born is not None and as_of is not None and born.earliest > as_of:
        yield Fault(written(location), "error.born-in-future", {"day": as_of.isoformat()})


def _after(event: object, start: Day | None, location: Location, id: str) -> Iterator[Fault]:
    if isinstance(event, Day) and start is not None and event.latest < start.earliest:
        yield Fault(written(location), id, {"start": start.text()})


def _country(place: PlacePart | HomePart, here: Location) -> Iterator[Fault]:
    country, where = place.country, place.where
    if country is None or where is None or country in EITHER:
        return
    if where in (Where.EU, ChildHome.EU):
        fits = country in EU
    elif where in (Where.OUTSIDE, ChildHome.OUTSIDE):
        fits = country not in EU and country != _HERE
    elif where in (Where.SAME_ADDRESS, Where.NETHERLANDS, ChildHome.APPLICANT, ChildHome.NETHERLANDS):
        fits = country == _HERE
    else:
        fits = True
    if not fits:
        yield Fault(written((*here, "country")), "error.country-place", {"country": country, "where": where.value})


def first_faults(faults: Iterable[Fault], most: int) -> list[Fault]:
    """The first faults, without running on for the rest."""
    return [fault for fault, _ in zip(faults, range(most), strict=False)]
