"""The household as the authority sees it: reported to it, or BSN and resident in the BRP and marriage or a ground."""

from __future__ import annotations

import pytest

from assistant.facts.calendar import NO
from assistant.facts.household import Bond, Disclosure, Household
from assistant.facts.kinds import Informed, Tie, Where
from assistant.facts.unknown import UNKNOWN, Unresolved
from assistant.law.results import Partnership
from assistant.law.toeslagpartner import toeslagpartner_seen
from tests.law.families import EU, asylum, brp, day, family, m, mate, place, spouse, together


def seen(h: Household, when: str) -> Partnership:
    return toeslagpartner_seen(h, m(when))


def told(whom: Informed, on: str) -> tuple[Disclosure, ...]:
    return (Disclosure(whom, day(on)),)


UNSEEN = {"reported": (), "has_bsn": False, "marriage_in_brp": NO}


def test_a_spouse_abroad_without_a_bsn_is_not_seen() -> None:
    assert not seen(family(EU, spouse(**UNSEEN)), "2026-06").has_partner


@pytest.mark.parametrize(
    ("whom", "counts"),
    [
        (Informed.TOESLAGEN, True),
        (Informed.IND, False),
        (Informed.GEMEENTE, False),
        (Informed.SVB, False),
        (Informed.OTHER, False),
    ],
)
def test_only_a_report_to_toeslagen_itself_counts(whom: Informed, counts: bool) -> None:
    h = family(EU, spouse(**(UNSEEN | {"reported": told(whom, "2025-01-10")})))
    assert seen(h, "2026-06").has_partner is counts


@pytest.mark.parametrize(("month", "counts"), [("2025-01", False), ("2025-02", True)])
def test_from_the_month_after_the_report(month: str, counts: bool) -> None:
    h = family(EU, spouse(**(UNSEEN | {"reported": told(Informed.TOESLAGEN, "2025-01-10")})))
    assert seen(h, month).has_partner is counts


@pytest.mark.parametrize(
    ("bsn", "resident", "in_brp", "counts"),
    [
        (True, True, True, True),
        (False, True, True, False),
        (True, False, True, False),
        (True, True, False, False),
    ],
)
def test_bsn_resident_and_marriage(bsn: bool, resident: bool, in_brp: bool, counts: bool) -> None:
    other = spouse(
        reported=(),
        place=place(Where.NETHERLANDS),
        has_bsn=bsn,
        resident_in_brp=brp("2020-01-01") if resident else (),
        marriage_in_brp=day("2020-01-01") if in_brp else NO,
    )
    assert seen(family(EU, other), "2026-06").has_partner is counts


def test_at_one_address_a_ground_is_seen_without_the_marriage() -> None:
    other = together(reported=(), has_bsn=True, marriage_in_brp=NO)
    assert seen(family(EU, other), "2026-06").ground == "3.2.e"
    parent = together(tie=Tie.UNMARRIED, reported=(), has_bsn=True, bond=Bond(child_together=True))
    assert seen(family(EU, parent), "2026-06").ground == "3.2.a"


def test_a_spouse_who_is_not_seen_hides_no_housemate() -> None:
    assert seen(family(EU, spouse(**UNSEEN), mates=(mate(),)), "2026-06").who == "housemates[0]"


def test_somebody_who_does_not_count_is_not_seen_as_partner_either() -> None:
    h = family(asylum(decided="2024-11-20"), spouse(reported=UNKNOWN, has_bsn=UNKNOWN))
    assert seen(h, "2026-06").ground == "awir-3c.2"
    with pytest.raises(Unresolved) as caught:
        seen(h, "2025-06")
    assert caught.value.path == ("spouse", "reported")
