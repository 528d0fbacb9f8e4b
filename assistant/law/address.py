"""Where the spouse is, and who is registered at the applicant's address (Awir 3.2, 5, 6)."""

from __future__ import annotations

from enum import Enum

from assistant.facts.calendar import Day, Month, any_in_force, counts_from_first_of, in_force
from assistant.facts.household import Household, Place, Spouse
from assistant.facts.kinds import Where
from assistant.facts.readings import reading
from assistant.facts.unknown import Unresolved, known
from assistant.law.open_points import REAL_ADDRESS


class Address(Enum):
    """How somebody shares the applicant's address."""

    NO = "no"
    REGISTERED = "registered"  # as ingezetene, at the same address
    UNREGISTERED = "unregistered"  # really lives there, without being registered


def place_in(spouse: Spouse, m: Month) -> Place | None:
    """The place of the spouse that holds on the first day of ``m`` (Awir 5)."""
    for place in known(spouse.place):
        if in_force(place.period, m):
            return place
    return None


def where_in(spouse: Spouse, m: Month) -> Where | None:
    """Where the spouse is in ``m``; None when nothing was told about that month."""
    place = place_in(spouse, m)
    return None if place is None else known(place.where)


def registered_in(spouse: Spouse, m: Month) -> bool:
    """Whether the spouse is registered as ingezetene in ``m``."""
    return any_in_force(tuple(r.period for r in known(spouse.resident_in_brp)), m)


def ever_registered(spouse: Spouse, m: Month) -> bool:
    """Whether the spouse is or was ever registered as ingezetene, as far as it counts in ``m`` (Awir 3c.2.b, 5).

    Once registered it never comes back: only the first day of a registration is read. The RNI is not the BRP meant.
    """
    doubt: Unresolved | None = None
    for registration in known(spouse.resident_in_brp):
        since = registration.period.since
        try:
            if isinstance(known(since), Day) and counts_from_first_of(since, m):
                return True
        except Unresolved as unresolved:
            doubt = doubt or unresolved
    if doubt is not None:
        raise doubt
    return False


def shares_address(spouse: Spouse, m: Month) -> Address:
    """Whether applicant and spouse share an address in ``m``: really, and by the BRP."""
    if where_in(spouse, m) is not Where.SAME_ADDRESS:
        return Address.NO
    return Address.REGISTERED if registered_in(spouse, m) else Address.UNREGISTERED


def counts_as_registered(h: Household, address: Address) -> bool:
    """Whether that is registration at the same address in the sense of the act; without one it is open (Awir 6.3)."""
    if address is Address.UNREGISTERED:
        return reading(h, REAL_ADDRESS)
    return address is Address.REGISTERED
