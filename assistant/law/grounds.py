"""Awir 3.2: who is a partner by being registered at the applicant's address, ground by ground."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from assistant.facts.calendar import Day, Month, any_in_force, counts_from_first_of, in_force, month
from assistant.facts.household import Bond, Household, Housemate, Spouse
from assistant.facts.kinds import ChildHome, Relation, Rent, RequestKind, StayKind
from assistant.facts.unknown import Unknown, Unresolved, known
from assistant.law.address import Address
from assistant.law.open_points import BACK_JOINT, BACK_RENT
from assistant.law.requests import request_works
from assistant.law.stays import applicant_kind

#: From here a rent contract needs a request, and both may rent from a third party (3.2.e).
RENT_ON_REQUEST_FROM: Final = month(2021, 1)
#: From here 3b holds, and from here relatives in the first degree are never partners (3.5.a without the age of 27).
UKRAINE_FROM: Final = month(2023, 1)
RELATIVES_NEVER_FROM: Final = month(2025, 1)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who shares the applicant's address in a month, and whom 3.5 does not leave out."""

    who: str
    person: Spouse | Housemate
    address: Address


def candidate(h: Household, index: int, mate: Housemate, m: Month) -> Candidate | None:
    """The housemate as somebody whom 3.2 can make a partner in ``m``; None when not here or left out by 3.5."""
    if not any_in_force(known(mate.here), m) or left_out(h, mate, m):
        return None
    return Candidate(f"housemates[{index}]", mate, Address.REGISTERED)


def left_out(h: Household, mate: Housemate, m: Month) -> bool:
    """3.5: relatives in the first degree; in-laws (3.9) and foster children (3.5.b) after a joint request.

    Until 2024: not from the age of 27 on (3.5.a: both; 3.5.b: the foster child).
    """
    relation = known(mate.relation)
    if relation not in _NEAR:
        return False
    if m < RELATIVES_NEVER_FROM and _old_enough(h, mate, m):
        return False
    if relation is Relation.PARENT_OR_CHILD:
        return True
    return request_works(h, mate.requests, RequestKind.JOINT, m, BACK_JOINT)


def _old_enough(h: Household, mate: Housemate, m: Month) -> bool:
    """Whether both had reached 27 at the start of the year (3.5.a until 2024)."""
    born = h.applicant.born
    if isinstance(born, Day) and not reached(born, 27, m - m % 12):
        return False
    return known(mate.both_27)


_NEAR: Final = frozenset({Relation.PARENT_OR_CHILD, Relation.IN_LAW, Relation.FOSTER})


def _bond(one: Candidate) -> Bond:
    return one.person.bond


def child_together(h: Household, one: Candidate, m: Month) -> bool:
    """3.2.a: a child was born of their relation."""
    person = one.person
    if isinstance(person, Housemate) and known(person.relation) is Relation.OTHER_PARENT:
        return True
    return known(_bond(one).child_together)


def recognised_child(h: Household, one: Candidate, m: Month) -> bool:
    """3.2.b: one of them recognised a child of the other."""
    return known(_bond(one).recognised_child)


def pension_partner(h: Household, one: Candidate, m: Month) -> bool:
    """3.2.c: reported as partner for a pension."""
    return known(_bond(one).pension_partner)


def home_together(h: Household, one: Candidate, m: Month) -> bool:
    """3.2.d: they own their home together."""
    return known(_bond(one).home_together)


def composed_family(h: Household, one: Candidate, m: Month) -> bool:
    """3.2.e: both adults, and a minor child of one of them registered there; but for 3b, 3.8 and a rent contract."""
    person = one.person
    mate = person if isinstance(person, Housemate) else None
    if mate is not None and not known(mate.adult):
        return False
    if not _applicant_adult(h, m) or not minor_registered(h, mate, m):
        return False
    if mate is None:
        return True
    return not (_displaced(h, mate, m) or known(mate.wmo_shelter) or rents(h, mate, m))


def _applicant_adult(h: Household, m: Month) -> bool:
    """Of age unless a birth date says otherwise: it is never asked for this, and taking it so hides no partner."""
    born = h.applicant.born
    return not isinstance(born, Day) or reached(born, 18, m)


def reached(born: Day, age: int, m: Month) -> bool:
    """Whether somebody has reached ``age`` on the first day of ``m`` (Awir 5)."""
    # Born on 29 February: in a year without it either day before or after gives the same month.
    day = 28 if born.month == 2 and born.day == 29 else born.day
    return counts_from_first_of(Day(born.year + age, born.month, day, born.path), m)


def minor_registered(h: Household, mate: Housemate | None, m: Month) -> bool:
    """Whether a minor child of one of the two is registered at the address in ``m``."""
    if mate is not None and not isinstance(mate.minor_child_here, Unknown) and known(mate.minor_child_here):
        return True
    doubt: Unresolved | None = None
    for child in known(h.children):
        try:
            born = known(child.born)
            if not counts_from_first_of(born, m) or reached(born, 18, m):
                continue
            if any(
                known(home.where) is ChildHome.APPLICANT for home in known(child.lives) if in_force(home.period, m)
            ) and known(child.registered_here):
                return True
        except Unresolved as unresolved:
            doubt = doubt or unresolved
    if mate is not None and known(mate.minor_child_here):
        return True
    if doubt is not None:
        raise doubt
    return False


def _displaced(h: Household, mate: Housemate, m: Month) -> bool:
    """3b, from 2023: a guest with temporary protection from Ukraine, unless the applicant has it too."""
    return m >= UKRAINE_FROM and known(mate.ukraine) and applicant_kind(h, m) is not StayKind.TEMPORARY_PROTECTION


def rents(h: Household, mate: Housemate, m: Month) -> bool:
    """The exception in 3.2.e: a written, commercial rent contract; from 2021 on request and also with a third party."""
    rent = known(mate.rent)
    if rent is Rent.NONE:
        return False
    if m < RENT_ON_REQUEST_FROM:
        return rent is Rent.WITH_EACH_OTHER
    return request_works(h, mate.requests, RequestKind.RENT, m, BACK_RENT)


def could_ask_rent(mate: Housemate, m: Month) -> bool:
    """Whether a request with a rent contract would help; only from what is known."""
    return m >= RENT_ON_REQUEST_FROM and not isinstance(mate.rent, Unknown) and known(mate.rent) is not Rent.NONE


Ground = Callable[[Household, Candidate, Month], bool]

#: The categories of 3.2 in their order (3.4), but for f, which looks at the year before.
CATEGORIES: Final[tuple[tuple[str, Ground], ...]] = (
    ("3.2.a", child_together),
    ("3.2.b", recognised_child),
    ("3.2.c", pension_partner),
    ("3.2.d", home_together),
    ("3.2.e", composed_family),
)
