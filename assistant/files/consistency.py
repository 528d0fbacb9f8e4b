"""What cannot be true together: dates before birth, an end before its start, periods that overlap, a place elsewhere.

Only what is certain is a fault: a date of which the day is not known is taken at the end that makes no trouble.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from itertools import combinations
from typing import Any, Final, NamedTuple

from assistant.facts.calendar import ONGOING, Day, Period
from assistant.facts.household import Applicant, Child, Home, Household, Letter, Place, Spouse, Stay
from assistant.facts.kinds import ChildHome, LetterKind, Where
from assistant.facts.unknown import Unknown
from assistant.files.faults import Location
from assistant.files.limits import LETTER_AHEAD_DAYS, MOST_PERIODS
from assistant.files.shorthand import is_always

#: Where, the id of a sentence, and its values.
Contradiction = tuple[Location, str, Mapping[str, str]]

#: The EU, the EEA and Switzerland (ISO 3166-1), without the Netherlands.
EU: Final = frozenset((
    "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
    "LT", "LU", "LV", "MT", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
))  # fmt: skip
#: Was of the EU and is not: both words fit.
EITHER: Final = frozenset(("GB",))
_HERE: Final = "NL"
_ABROAD: Final = frozenset((Where.EU, Where.OUTSIDE))


def contradictions(household: Household, as_of: date | None) -> Iterator[Contradiction]:
    """Everything that cannot be so. Without ``as_of`` nothing is held against the day of the answers."""
    yield from _periods(household)
    applicant, spouse = household.applicant, household.spouse
    yield from _applicant(applicant, as_of)
    if isinstance(spouse, Spouse):
        yield from _spouse(spouse, applicant, as_of)
    for index, child in enumerate(_listed(household.children)):
        yield from _child(child, applicant, ("children", index), as_of)
    for index, mate in enumerate(_listed(household.housemates)):
        here: Location = ("housemates", index)
        yield from _overlaps(_listed(mate.here), (*here, "here"), as_of)
        yield from _overlaps(_listed(mate.stay), (*here, "stay"), as_of, same_kind=True)
    for spec in fields(household.received):
        payments = _listed(getattr(household.received, spec.name))
        yield from _overlaps(payments, ("received", spec.name), as_of, whole_months=True)
    for index, letter in enumerate(_listed(household.letters)):
        yield from _letter(letter, ("letters", index), as_of)


def _listed(items: Any) -> tuple[Any, ...]:
    return items if isinstance(items, tuple) else ()


# ---------------------------------------------------------------- periods


def _periods(household: Household) -> Iterator[Contradiction]:
    """Ends before their starts, and more periods than a file may have."""
    count = 0
    for location, period in _all_periods(household, ()):
        count += 1
        start, end = period.since, period.until
        if isinstance(start, Day) and isinstance(end, Day) and end.latest < start.earliest:
            yield (*location, "to"), "error.end-before-start", {"start": start.text(), "end": end.text()}
    if count > MOST_PERIODS:
        yield (), "error.too-many-periods", {"limit": str(MOST_PERIODS)}


def _all_periods(value: object, location: Location) -> Iterator[tuple[Location, Period]]:
    if isinstance(value, Period):
        if not is_always(value):
            yield location, value
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _all_periods(item, (*location, index))
    elif is_dataclass(value):
        for spec in fields(value):
            # The period of a part stands in the file as fields of the part itself.
            inner = location if spec.name == "period" else (*location, spec.name)
            yield from _all_periods(getattr(value, spec.name), inner)


class _Surely(NamedTuple):
    """The days that a period covers whatever its vague ends are."""

    place: int
    first: date
    last: date
    words: str

    def meets(self, other: _Surely) -> bool:
        return max(self.first, other.first) <= min(self.last, other.last)


def _surely(index: int, period: Period, as_of: date | None, whole_months: bool) -> _Surely | None:
    start, end = period.since, period.until
    if isinstance(start, Unknown):
        return None
    first = start.earliest if whole_months and start.month is not None else start.latest
    if isinstance(end, Day):
        last = end.latest if whole_months and end.month is not None else end.earliest
        words = end.text()
    elif end is ONGOING:
        last, words = (first if as_of is None else max(as_of, first)), ONGOING.value
    else:
        last, words = first, "?"
    return _Surely(index, first, last, f"{start.text()} - {words}")


def _overlaps(
    items: Sequence[Any],
    location: Location,
    as_of: date | None,
    *,
    whole_months: bool = False,
    same_kind: bool = False,
) -> Iterator[Contradiction]:
    """Two periods of a list that share a day. Each later period is named once."""
    if len(items) < 2:
        return
    found = (
        _surely(index, item if isinstance(item, Period) else item.period, as_of, whole_months)
        for index, item in enumerate(items)
    )
    named: set[int] = set()
    for one, other in combinations([period for period in found if period is not None], 2):
        if other.place in named or not one.meets(other):
            continue
        first, second = items[one.place], items[other.place]
        if same_kind and _kind(first) is not _kind(second):
            continue
        named.add(other.place)
        id = "error.two-places" if _apart(first, second) else "error.overlap"
        yield (*location, other.place), id, {"first": one.words, "second": other.words}


def _kind(item: object) -> object:
    return item.kind if isinstance(item, Stay) and not isinstance(item.kind, Unknown) else None


def _apart(one: object, other: object) -> bool:
    """Whether one place is the same address and the other abroad."""
    places = {item.where for item in (one, other) if isinstance(item, Place) and not isinstance(item.where, Unknown)}
    return Where.SAME_ADDRESS in places and bool(places & _ABROAD)


# ---------------------------------------------------------------- persons


def _applicant(applicant: Applicant, as_of: date | None) -> Iterator[Contradiction]:
    here: Location = ("applicant",)
    born = applicant.born
    yield from _born(born, (*here, "born"), as_of)
    yield from _not_before(applicant.arrived, born, (*here, "arrived"), "error.before-birth")
    yield from _not_before(applicant.naturalised, born, (*here, "naturalised"), "error.before-birth")
    stays = _listed(applicant.stay)
    for index, stay in enumerate(stays):
        yield from _not_before(stay.period.since, born, (*here, "stay", index, "from"), "error.before-birth")
    yield from _overlaps(stays, (*here, "stay"), as_of, same_kind=True)
    yield from _overlaps(_listed(applicant.shelter), (*here, "shelter"), as_of)


def _spouse(spouse: Spouse, applicant: Applicant, as_of: date | None) -> Iterator[Contradiction]:
    here: Location = ("spouse",)
    yield from _not_before(spouse.since, applicant.born, (*here, "since"), "error.before-birth")
    for name in ("ended", "divorce_filed", "separated"):
        yield from _not_before(getattr(spouse, name), spouse.since, (*here, name), "error.before-start")
    yield from _overlaps(_listed(spouse.place), (*here, "place"), as_of)
    yield from _overlaps(_listed(spouse.resident_in_brp), (*here, "resident_in_brp"), as_of)
    yield from _overlaps(_listed(spouse.stay), (*here, "stay"), as_of, same_kind=True)
    for index, place in enumerate(_listed(spouse.place)):
        yield from _country(place, (*here, "place", index))


def _child(child: Child, applicant: Applicant, here: Location, as_of: date | None) -> Iterator[Contradiction]:
    yield from _born(child.born, (*here, "born"), as_of)
    yield from _not_before(child.born, applicant.born, (*here, "born"), "error.older-than-parent")
    yield from _not_before(child.joined, child.born, (*here, "joined"), "error.before-birth")
    yield from _overlaps(_listed(child.lives), (*here, "lives"), as_of)
    yield from _overlaps(_listed(child.kinderbijslag), (*here, "kinderbijslag"), as_of, whole_months=True)
    for index, home in enumerate(_listed(child.lives)):
        yield from _country(home, (*here, "lives", index))


def _letter(letter: Letter, here: Location, as_of: date | None) -> Iterator[Contradiction]:
    """A letter may be dated some days ahead, not months."""
    if isinstance(letter.on, Unknown) or as_of is None or letter.kind is LetterKind.OTHER:
        return
    if letter.on.earliest > as_of + timedelta(days=LETTER_AHEAD_DAYS):
        yield (*here, "date"), "error.in-future", {"day": as_of.isoformat()}


def _born(born: object, location: Location, as_of: date | None) -> Iterator[Contradiction]:
    if isinstance(born, Day) and as_of is not None and born.earliest > as_of:
        yield location, "error.born-in-future", {"day": as_of.isoformat()}


def _not_before(event: object, start: object, location: Location, id: str) -> Iterator[Contradiction]:
    if isinstance(event, Day) and isinstance(start, Day) and event.latest < start.earliest:
        yield location, id, {"start": start.text()}


def _country(place: Place | Home, here: Location) -> Iterator[Contradiction]:
    country, where = place.country, place.where
    if isinstance(country, Unknown) or isinstance(where, Unknown) or country in EITHER:
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
        yield (*here, "country"), "error.country-place", {"country": country, "where": where.value}
