"""Who is the toeslagpartner in a month (Awir 3-3c, with AWR 5a).

First 3.1 (by law), then 3.2 over all persons at the address in the order of its categories (3.4), then 3.3 (earlier
this year) and 3.6 (care home). That somebody has left 3.1 is never the end: others at the address still count.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from assistant.facts.calendar import Month, any_in_force, counts_from_first_of, month
from assistant.facts.household import NONE, Household, Housemate, Spouse
from assistant.facts.kinds import Informed, RequestKind, Tie, Where
from assistant.facts.readings import reading
from assistant.facts.unknown import Unresolved, known
from assistant.law.address import Address, counts_as_registered, registered_in, shares_address, where_in
from assistant.law.grounds import CATEGORIES, UKRAINE_FROM, Candidate, candidate, could_ask_rent, left_out, rents
from assistant.law.marriage import ByLaw, by_law, could_ask
from assistant.law.open_points import (
    BACK_CARE_HOME,
    RENT_THEN_LAST_YEAR,
    RENT_THEN_SAME_YEAR,
    SHELTER_ADDRESS,
    UKRAINE_THEN_LAST_YEAR,
)
from assistant.law.requests import in_effect, made
from assistant.law.results import Earlier, Partnership

#: The cut within the year: from here a partnership works forward only (3.3).
CUT_FROM: Final = month(2021, 1)
#: Nothing before this is looked at: the grounds of 3.2 are as they are now from here on.
HISTORY_FROM: Final = month(2015, 1)
NOBODY_YET: Final = Earlier()


def toeslagpartner(h: Household, m: Month, earlier: Earlier = NOBODY_YET) -> Partnership:
    """Who is the toeslagpartner in ``m``, and why. ``earlier``: the partners of months before, as far as worked out.

    Raises ``Unresolved`` at the first fact that is not known and can change the answer.
    """
    spouse = _spouse(h)
    status = _NO_SPOUSE if spouse is None else by_law(h, spouse, m)
    if status.partner and spouse is not None:
        return Partnership("spouse", status.word, status.articles, could_ask=could_ask(h, spouse, m))
    found = _by_notarial_contract(h, status, m)
    if found is not None:
        return found
    people = _people(h, spouse, status, m)
    if people:
        found = _by_category(h, people, status, m, earlier) or _same_year(h, people, status, m, earlier)
        if found is not None:
            return found
    if spouse is not None and not status.bound and not status.wholly:
        found = _care_home(h, spouse, m, earlier)
        if found is not None:
            return found
    if status.word:
        return Partnership(None, status.word, status.articles, status.word)
    return _by_rent(people, m) or NO_PARTNER


def direct(h: Household, m: Month) -> Partnership | None:
    """Who is partner in ``m`` by 3.1 or 3.2.a-e: by the facts of that month alone."""
    spouse = _spouse(h)
    status = _NO_SPOUSE if spouse is None else by_law(h, spouse, m)
    if status.partner:
        return Partnership("spouse", status.word, status.articles)
    found = _by_notarial_contract(h, status, m)
    if found is not None:
        return found
    people = _people(h, spouse, status, m)
    return _by_category(h, people, status, m, None) if people else None


def _spouse(h: Household) -> Spouse | None:
    """Husband, wife or the other person that was told about; None when there is none."""
    spouse = known(h.spouse)
    return spouse if isinstance(spouse, Spouse) else None


_NO_SPOUSE: Final = ByLaw(False, "")
NO_PARTNER: Final = Partnership(None, "none", ("awir-3.1", "awir-3.2"))


def _by_notarial_contract(h: Household, status: ByLaw, m: Month) -> Partnership | None:
    """AWR 5a.1.b with somebody else at the address: only when the applicant is unmarried, and both are adults."""
    if status.bound:
        return None
    for index, mate in enumerate(known(h.housemates)):
        if not counts_from_first_of(mate.notarial, m) or not known(mate.adult) or not any_in_force(known(mate.here), m):
            continue
        if not left_out(h, mate, m):
            return Partnership(f"housemates[{index}]", "notarial", ("awr-5a.1.b", "awir-3.1"), status.word)
    return None


def _people(h: Household, spouse: Spouse | None, status: ByLaw, m: Month) -> tuple[Candidate, ...]:
    """Everybody whom 3.2 can make a partner in ``m``."""
    mates = known(h.housemates)
    people: tuple[Candidate, ...] = ()
    if mates:
        found = (candidate(h, index, mate, m) for index, mate in enumerate(mates))
        people = tuple(one for one in found if one is not None)
    if spouse is None or status.wholly or status.word == "divorce-filed":
        return people
    address = shares_address(spouse, m)
    # In a shelter one does not live with the spouse; 3a only touches 3.1, so the BRP may still matter for 3.2.
    if address is Address.NO or (status.word == "shelter" and not reading(h, SHELTER_ADDRESS)):
        return people
    return (Candidate("spouse", spouse, address), *people)


def _by_category(
    h: Household, people: tuple[Candidate, ...], status: ByLaw, m: Month, earlier: Earlier | None
) -> Partnership | None:
    """3.2 with 3.4: the first category that anybody meets decides; a doubt about the same person changes nothing.

    Without ``earlier`` the last category, 3.2.f, is left out.
    """
    doubts: list[tuple[str, Unresolved]] = []
    for name, ground in CATEGORIES:
        for one in people:
            try:
                met = ground(h, one, m) and counts_as_registered(h, one.address)
            except Unresolved as doubt:
                doubts.append((one.who, doubt))
                continue
            if met:
                _raise_for_others(doubts, one)
                return _partner(one, name, status, m)
    for one in people if earlier is not None else ():
        try:
            met = _last_year(h, one, m, earlier or NOBODY_YET)
        except Unresolved as doubt:
            doubts.append((one.who, doubt))
            continue
        if met:
            _raise_for_others(doubts, one)
            return _partner(one, "3.2.f", status, m)
    if doubts:
        # An open point first: read the other way, it may settle all that is not known of this person.
        raise next((doubt for _, doubt in doubts if doubt.path[:1] == ("readings",)), doubts[0][1])
    return None


def _raise_for_others(doubts: list[tuple[str, Unresolved]], one: Candidate) -> None:
    for who, doubt in doubts:
        if who != one.who:
            raise doubt


def _partner(one: Candidate, ground: str, status: ByLaw, m: Month) -> Partnership:
    person = one.person
    ask = ("rent",) if ground == "3.2.e" and isinstance(person, Housemate) and could_ask_rent(person, m) else ()
    articles = (f"awir-{ground}",) if one.address is Address.REGISTERED else (f"awir-{ground}", "awir-6.3")
    return Partnership(one.who, ground, articles, status.word, ask)


def _last_year(h: Household, one: Candidate, m: Month, earlier: Earlier) -> bool:
    """3.2.f: was already partner in the calendar year before."""
    start = m - m % 12
    if start <= HISTORY_FROM or not partner_in(h, one.who, start - 12, start - 1, earlier):
        return False
    if not counts_as_registered(h, one.address):
        return False
    person = one.person
    if isinstance(person, Housemate):
        if m >= UKRAINE_FROM and known(person.ukraine):
            return reading(h, UKRAINE_THEN_LAST_YEAR)
        if m >= CUT_FROM and rents(h, person, m):
            return reading(h, RENT_THEN_LAST_YEAR)
    return True


def _same_year(
    h: Household, people: tuple[Candidate, ...], status: ByLaw, m: Month, earlier: Earlier
) -> Partnership | None:
    """3.3: who was partner for part of the year stays so later in it, at the same address (until 2020: all year)."""
    start = m - m % 12
    for one in people:
        if not partner_in(h, one.who, start, m - 1, earlier) and not (
            m < CUT_FROM and _directly_in(h, one.who, range(m + 1, start + 12))
        ):
            continue
        if not counts_as_registered(h, one.address):
            continue
        person = one.person
        rented = m >= CUT_FROM and isinstance(person, Housemate) and rents(h, person, m)
        if rented and not reading(h, RENT_THEN_SAME_YEAR):
            continue
        return _partner(one, "3.3", status, m)
    return None


def partner_in(h: Household, who: str, first: Month, last: Month, earlier: Earlier) -> bool:
    """Whether ``who`` was partner in one of the months ``first`` to ``last``, all of one year.

    Taken from ``earlier`` where those months were worked out, else worked out here.
    """
    for m, person in earlier.partners:
        if person == who and first <= m <= last:
            return True
    since = earlier.first
    if since is not None:
        if since <= first:
            return False
        last = min(last, since - 1)
    return _directly_in(h, who, range(first, last + 1)) or _by_the_year_before(h, who, first, last)


def _directly_in(h: Household, who: str, months: range) -> bool:
    for m in months:
        found = direct(h, m)
        if found is not None and found.who == who:
            return True
    return False


def _by_the_year_before(h: Household, who: str, first: Month, last: Month) -> bool:
    """Whether 3.2.f made ``who`` the partner in one of these months, in which he or she was none directly."""
    for m in range(first, last + 1):
        if direct(h, m) is not None:
            continue
        spouse = _spouse(h)
        status = _NO_SPOUSE if spouse is None else by_law(h, spouse, m)
        for one in _people(h, spouse, status, m):
            if one.who == who:
                return _last_year(h, one, m, NOBODY_YET)
    return False


def _care_home(h: Household, spouse: Spouse, m: Month, earlier: Earlier) -> Partnership | None:
    """3.6 and AWR 5a.7: unmarried partners stay so when one goes to a care home, until one asks or a third comes."""
    if where_in(spouse, m) is not Where.CARE_HOME:
        return None
    asked = made(spouse.requests, RequestKind.CARE_HOME)
    if asked and in_effect(spouse.requests, RequestKind.CARE_HOME, m):
        return _TO_CARE_HOME
    if not _partner_until_admission(h, spouse, m, earlier):
        return None
    if asked and reading(h, BACK_CARE_HOME):
        return _TO_CARE_HOME
    return Partnership("spouse", "3.6", ("awir-3.6",), could_ask=("care-home",))


def _partner_until_admission(h: Household, spouse: Spouse, m: Month, earlier: Earlier) -> bool:
    """Whether they were partners when one went to the care home, and nobody else was since."""
    before = m - 1
    since = earlier.first
    if since is not None and since <= before:
        return (before, "spouse") in earlier.partners
    while before > HISTORY_FROM and where_in(spouse, before) is Where.CARE_HOME:
        if direct(h, before) is not None:
            return False
        before -= 1
    start = before - before % 12
    return partner_in(h, "spouse", before, before, NOBODY_YET) or _directly_in(h, "spouse", range(start, before))


_TO_CARE_HOME: Final = Partnership(None, "care-home", ("awir-3.6",), "care-home")


def _by_rent(people: tuple[Candidate, ...], m: Month) -> Partnership | None:
    """Names the rent contract as the reason when it is what keeps somebody at the address from being a partner."""
    for one in people:
        if isinstance(one.person, Housemate) and could_ask_rent(one.person, m):
            return _RENT
    return None


_RENT: Final = Partnership(None, "rent-contract", ("awir-3.2.e",))


#: As if every month before had been worked out and nobody was partner: where history is left out on purpose.
_NO_HISTORY: Final = Earlier((), 0)


def toeslagpartner_seen(h: Household, m: Month) -> Partnership:
    """Who the toeslagpartner is on what the authority sees in ``m``: the law, without a spouse whom it does not see.

    Seen: reported to Dienst Toeslagen; or with a BSN, resident in the BRP, and the marriage in the BRP or a ground of
    3.2. Housemates are in the BRP. The years before are left out: the authority pays by the present month.
    """
    found = toeslagpartner(h, m, _NO_HISTORY)
    spouse = known(h.spouse)
    if found.who != "spouse" or not isinstance(spouse, Spouse) or _reported(spouse, m):
        return found
    if known(spouse.has_bsn) and registered_in(spouse, m):
        if found.ground.startswith("3.2") or counts_from_first_of(spouse.marriage_in_brp, m):
            return found
        by_address = toeslagpartner(replace(h, spouse=replace(spouse, tie=Tie.UNMARRIED)), m, _NO_HISTORY)
        if by_address.who == "spouse":
            return by_address
    return toeslagpartner(replace(h, spouse=NONE), m, _NO_HISTORY)


def _reported(spouse: Spouse, m: Month) -> bool:
    """Whether Dienst Toeslagen itself was told, as far as it counts in ``m``."""
    for told in known(spouse.reported):
        if known(told.to) is Informed.TOESLAGEN and counts_from_first_of(told.on, m):
            return True
    return False
