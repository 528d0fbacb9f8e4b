"""Partner by AWR 5a: husband, wife, registered partner or notarial contract, and how one leaves that count."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from assistant.facts.calendar import Day, Month, any_in_force, counts_from_first_of, first_day, month, months_after
from assistant.facts.household import Household, Place, Spouse
from assistant.facts.kinds import RequestKind, Tie, Where
from assistant.facts.readings import reading
from assistant.facts.unknown import Unknown, Unresolved, known
from assistant.law import statushouder
from assistant.law.address import Address, counts_as_registered, place_in, shares_address
from assistant.law.open_points import (
    BACK_CARE_HOME,
    BACK_DETAINED,
    BACK_MISSING,
    BACK_SHELTER,
    DETAINED_FIRST_MONTHS,
    FOREIGN_DIVORCE,
    RELIGIOUS,
)
from assistant.law.requests import made, request_works

#: First months of the texts that brought these exits.
CARE_HOME_MARRIED_FROM: Final = month(2021, 1)
SHELTER_FROM: Final = month(2023, 1)
MISSING_DETAINED_FROM: Final = month(2026, 1)


@dataclass(frozen=True, slots=True)
class ByLaw:
    """Whether somebody is a partner by Awir 3.1. ``word``: the ground, or how he or she left the count ("": never in).

    ``wholly``: also out of 3.2 (Awir 3c.1 and 3.6; 3a and 3c.2 only touch 3.1). ``bound``: married to the applicant, so
    that the applicant is not unmarried.
    """

    partner: bool
    word: str
    articles: tuple[str, ...] = ()
    wholly: bool = False
    bound: bool = False


_MARRIED: Final = ByLaw(True, "married", ("awr-5a.1.a", "awir-3.1"), bound=True)
_REGISTERED: Final = ByLaw(True, "registered", ("awr-2.6", "awr-5a.1.a", "awir-3.1"), bound=True)
_NOTARIAL: Final = ByLaw(True, "notarial", ("awr-5a.1.b", "awir-3.1"))
_NEVER: Final = ByLaw(False, "")
_ENDED: Final = ByLaw(False, "ended", ("awr-5a.1.a", "awir-5"))
_SEPARATED: Final = ByLaw(False, "separated", ("awr-5a.3",))
_DIVORCE: Final = ByLaw(False, "divorce-filed", ("awr-5a.4", "awir-5"), bound=True)
_SHELTER: Final = ByLaw(False, "shelter", ("awir-3a",), bound=True)
_MISSING: Final = ByLaw(False, "missing", ("awir-3c.1.a",), wholly=True, bound=True)
_DETAINED: Final = ByLaw(False, "detained", ("awir-3c.1.b",), wholly=True, bound=True)
_CARE_HOME: Final = ByLaw(False, "care-home", ("awir-3.6",), wholly=True, bound=True)
_NEVER_HERE: Final = ByLaw(False, "awir-3c.2", ("awir-3c.2",), bound=True)


def by_law(h: Household, spouse: Spouse, m: Month) -> ByLaw:
    """What AWR 5a, with the exits of Awir 3.6, 3a and 3c, makes of ``spouse`` in ``m``."""
    tie = known(spouse.tie)
    if tie is Tie.UNMARRIED:
        return _NEVER
    if tie is Tie.NOTARIAL:
        return _by_contract(h, spouse, m)
    if not counts_from_first_of(known(spouse.since), m):
        return _NEVER  # a wedding on day 2 to 31 counts from the next month
    if counts_from_first_of(spouse.ended, m):
        return _ENDED
    if counts_from_first_of(spouse.separated, m):
        return _SEPARATED
    if tie is Tie.RELIGIOUS_ONLY and not reading(h, RELIGIOUS):
        return _NEVER
    return _divorced(h, spouse, m) or _out(h, spouse, m) or (_REGISTERED if tie is Tie.REGISTERED else _MARRIED)


def _by_contract(h: Household, spouse: Spouse, m: Month) -> ByLaw:
    """AWR 5a.1.b: two unmarried adults with a notarial contract, registered at the same address."""
    address = shares_address(spouse, m)
    if address is Address.NO or not counts_from_first_of(known(spouse.since), m):
        return _NEVER
    if counts_from_first_of(spouse.ended, m):
        return _NEVER
    if not counts_as_registered(h, address):
        return _NEVER
    return _out(h, spouse, m) or _NOTARIAL


def _divorced(h: Household, spouse: Spouse, m: Month) -> ByLaw | None:
    """AWR 5a.4: a request for divorce was filed (BW 1:150, 1:169) AND the two are not registered at one address."""
    if not counts_from_first_of(spouse.divorce_filed, m):
        return None
    if not known(spouse.filed_under_dutch_law) and not reading(h, FOREIGN_DIVORCE):
        return None
    return None if counts_as_registered(h, shares_address(spouse, m)) else _DIVORCE


def _out(h: Household, spouse: Spouse, m: Month) -> ByLaw | None:
    """The exits of the Awir itself, the cheapest to test first."""
    if in_shelter(h, m) and request_works(h, spouse.requests, RequestKind.SHELTER, m, BACK_SHELTER):
        return _SHELTER
    out = _out_by_place(h, spouse, m) if m >= CARE_HOME_MARRIED_FROM else None
    if out is not None:
        return out
    if known(spouse.tie) is not Tie.NOTARIAL and statushouder.never_lived_here(h, spouse, m):
        return _NEVER_HERE
    return None


def _out_by_place(h: Household, spouse: Spouse, m: Month) -> ByLaw | None:
    """Missing or detained (Awir 3c.1, from 2026) or in a care home (Awir 3.6, for spouses from 2021), on request."""
    requests = spouse.requests
    if not isinstance(requests, Unknown) and not known(requests):
        return None  # nothing was asked, so it does not matter where the spouse is
    place = place_in(spouse, m)
    where = None if place is None else known(place.where)
    if place is None or where not in _REQUEST_FOR:
        return None
    if where is Where.CARE_HOME:
        return _CARE_HOME if request_works(h, requests, RequestKind.CARE_HOME, m, BACK_CARE_HOME) else None
    if m < MISSING_DETAINED_FROM:
        return None
    if where is Where.MISSING:
        return _MISSING if request_works(h, requests, RequestKind.MISSING, m, BACK_MISSING) else None
    return _DETAINED if _detained_out(h, spouse, place, m) else None


#: The request that fits where the spouse is, as findings name it.
_REQUEST_FOR: Final = {Where.CARE_HOME: "care-home", Where.MISSING: "missing", Where.DETAINED: "detained"}


def _detained_out(h: Household, spouse: Spouse, place: Place, m: Month) -> bool:
    """3c.1.b: an order or sentence of more than three months, on request; its first three months are open."""
    if not made(spouse.requests, RequestKind.DETAINED) or not known(place.over_three_months):
        return False
    if not request_works(h, spouse.requests, RequestKind.DETAINED, m, BACK_DETAINED):
        return False
    return _three_months_over(known(place.period.since), m) or reading(h, DETAINED_FIRST_MONTHS)


def _three_months_over(since: Day, m: Month) -> bool:
    """Whether three months have gone by since ``since`` on the first day of ``m``."""
    first = first_day(m)
    if months_after(since.latest, 3) <= first:
        return True
    if months_after(since.earliest, 3) > first:
        return False
    raise Unresolved(since.path)


def in_shelter(h: Household, m: Month) -> bool:
    """Awir 3a, from 2023: the applicant stays in a shelter for domestic violence (Wmo 2015)."""
    return m >= SHELTER_FROM and bool(known(h.applicant.shelter)) and any_in_force(known(h.applicant.shelter), m)


def could_ask(h: Household, spouse: Spouse, m: Month) -> tuple[str, ...]:
    """Requests that would take a spouse who counts out of the count; only from what is known, nothing is asked for."""
    if m < CARE_HOME_MARRIED_FROM:
        return ()
    found = ("shelter",) if in_shelter(h, m) else ()
    try:
        place = place_in(spouse, m)
        where = None if place is None else known(place.where)
        if place is None or where not in _REQUEST_FOR:
            return found
        if where is not Where.CARE_HOME and m < MISSING_DETAINED_FROM:
            return found
        if where is Where.DETAINED and not known(place.over_three_months):
            return found
    except Unresolved:
        return found
    return (*found, _REQUEST_FOR[where])
