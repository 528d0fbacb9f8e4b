"""Whether stay lets a household claim in a month (Vw 10 and 11, AKW 6.2, Awir 9)."""

from __future__ import annotations

from typing import Final

from assistant.facts.calendar import Month, counts_from_first_of
from assistant.facts.household import Household, Housemate, Spouse, Stay
from assistant.facts.kinds import QUALIFYING, StayKind, Where
from assistant.facts.unknown import Unknown, known
from assistant.law.address import place_in
from assistant.law.results import Partnership, Residence
from assistant.law.stays import follows_qualifying, stay_in

_OPEN: Final = Residence("", ("vw-11.2.a", "akw-6.2"))
_DUTCH: Final = Residence("", ())
_GOES_ON: Final = Residence("", ("awir-9.1", "vw-8.g", "vw-8.h"))
_PROTECTED: Final = Residence("", ("awir-3b",))
_OWN: Final = Residence("own-stay", ("vw-10.1", "vw-11.2", "akw-6.2"))
_NO_PARTNER: Final = Residence("", ())
_PARTNER_STAYS: Final = Residence("", ("awir-9.2",))
_PARTNER: Final = Residence("partner-stay", ("awir-9.2", "vw-8"))

#: Where a spouse is in the Netherlands whatever else is known.
_HERE: Final = frozenset({Where.SAME_ADDRESS, Where.NETHERLANDS, Where.CARE_HOME})


def own_stay(h: Household, m: Month) -> Residence:
    """The applicant needs stay under Vw 8 a-e or l, or a Dutch passport (Vw 11.2.a; AKW 6.2 with Wkb 1.1.c).

    Stay under 8 g or h right after it goes on (Awir 9.1); temporary protection has rules of its own and is no bar here.
    """
    if counts_from_first_of(h.applicant.naturalised, m):
        return _DUTCH
    stays = known(h.applicant.stay)
    current = stay_in(stays, m)
    kind = StayKind.NONE if current is None else known(current.kind)
    if kind in QUALIFYING:
        return _DUTCH if kind is StayKind.DUTCH else _OPEN
    if kind is StayKind.TEMPORARY_PROTECTION:
        return _PROTECTED
    if kind is StayKind.APPEAL and current is not None and follows_qualifying(stays, current):
        return _GOES_ON
    return _OWN


def partner_stay(h: Household, m: Month, partnership: Partnership) -> Residence:
    """Awir 9.2: a partner who is a foreigner without lawful stay bars every claim; read for a partner here only.

    Kindgebonden budget has an exception of its own (Wkb 1.5). A partner abroad is not unlawfully here (own reading).
    """
    who = partnership.who
    if who is None:
        return _NO_PARTNER
    if who == "spouse":
        spouse = known(h.spouse)
        assert isinstance(spouse, Spouse)
        barred = _spouse_without_stay(spouse, m)
    else:
        mate = known(h.housemates)[int(who[len("housemates[") : -1])]
        barred = _without_stay(mate, m)
    return _PARTNER if barred else _PARTNER_STAYS


def _spouse_without_stay(spouse: Spouse, m: Month) -> bool:
    """Both facts are needed; the one that is known is read first, so that the other is asked only if it matters."""
    if isinstance(spouse.stay, Unknown):
        return _lives_here(spouse, m) and _without_stay(spouse, m)
    return _without_stay(spouse, m) and _lives_here(spouse, m)


def _lives_here(spouse: Spouse, m: Month) -> bool:
    place = place_in(spouse, m)
    if place is None:
        return False
    where = known(place.where)
    if where is Where.DETAINED:
        # A prison abroad unless told otherwise; the point "awir-9.2.partner-abroad" is shown.
        return not isinstance(place.country, Unknown) and known(place.country) == "NL"
    return where in _HERE


def _without_stay(person: Spouse | Housemate, m: Month) -> bool:
    stay: Stay | None = stay_in(known(person.stay), m)
    return stay is None or known(stay.kind) is StayKind.NONE
