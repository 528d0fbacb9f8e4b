"""The vectors of H.2, in their order: who is partner. (The columns of kindgebonden budget stand in test_claims.)"""

from __future__ import annotations

import pytest

from assistant.facts.household import Bond, Household
from assistant.facts.kinds import Relation, Rent, RequestKind, StayKind, Tie, Where
from tests.law.families import (
    EU,
    REGULAR,
    asylum,
    brp,
    day,
    family,
    mate,
    open_at,
    partner,
    place,
    request,
    span,
    spouse,
    stay,
    together,
    under,
)

STATUSHOUDER = asylum("2024-03-05", decided="2024-09-01")
IN_POLAND = spouse(place=place(Where.EU))


def statushouder(**facts: object) -> Household:
    return family(STATUSHOUDER, spouse(**facts))


ARRIVED = statushouder(resident_in_brp=brp("2026-04-14"), stay=STATUSHOUDER)
ARRIVED_ON_THE_FIRST = statushouder(resident_in_brp=brp("2026-05-01"), stay=STATUSHOUDER)
WEDDING = statushouder(since=day("2026-02-20"))
NATURALISED = family(STATUSHOUDER, spouse(), naturalised=day("2026-08-20"))
UNMARRIED_ABROAD = spouse(tie=Tie.UNMARRIED, place=place(Where.OUTSIDE), bond=Bond(child_together=True))
FILED = spouse(divorce_filed=day("2026-03-10"))
FILED_AT_HOME = together(divorce_filed=day("2026-03-10"))
LONG_SENTENCE = place(Where.DETAINED, "2026-01-15", over_three_months=True)
FIVE_MONTHS = place(Where.DETAINED, "2026-01-02", over_three_months=True)
TWO_MONTHS = place(Where.DETAINED, "2026-05-02", over_three_months=False)
MISSING = spouse(
    since=day("2025-02-01"), place=place(Where.MISSING), requests=request(RequestKind.MISSING, "2026-01-02")
)
BROTHER = mate(Relation.FAMILY)
BOTH_RENT = mate(
    Relation.FAMILY, rent=Rent.BOTH_FROM_THIRD, requests=request(RequestKind.RENT, "2026-01-01"), since="2026-01-01"
)
SHELTERED = family(
    EU,
    spouse(place=place(Where.NETHERLANDS), stay=EU, requests=request(RequestKind.SHELTER, "2022-11-01")),
    shelter=(span("2022-11-01"),),
)
WITHOUT_STAY = spouse(place=place(Where.NETHERLANDS), stay=(stay(StayKind.NONE),))
CONTRACT_APART = spouse(tie=Tie.NOTARIAL, place=place(Where.EU))

VECTORS = [
    ("1", statushouder(), "2026-06", False),
    ("2", statushouder(), "2025-06", True),
    ("3", ARRIVED, "2026-04", False),
    ("4", ARRIVED, "2026-05", True),
    ("5", ARRIVED_ON_THE_FIRST, "2026-05", True),
    ("6", statushouder(has_bsn=True), "2026-06", False),  # the RNI is no registration as ingezetene
    ("7", WEDDING, "2026-02", False),
    ("8", WEDDING, "2026-03", True),
    ("9", NATURALISED, "2026-09", True),
    ("10", family(EU, IN_POLAND), "2026-06", True),
    ("11", family(EU, spouse(tie=Tie.UNMARRIED, place=place(Where.EU))), "2026-06", False),
    ("12", family(REGULAR, spouse()), "2026-06", True),
    ("13", family(STATUSHOUDER, UNMARRIED_ABROAD), "2026-06", False),
    ("14", family(EU, FILED), "2026-04", False),
    ("15", family(EU, FILED_AT_HOME), "2026-04", True),
    (
        "16",
        family(EU, spouse(place=LONG_SENTENCE, requests=request(RequestKind.DETAINED, "2026-01-20"))),
        "2026-06",
        False,
    ),
    ("17", family(EU, spouse(place=FIVE_MONTHS)), "2026-06", True),
    ("18", family(EU, spouse(place=place(Where.DETAINED, "2025-01-02", over_three_months=True))), "2025-06", True),
    ("19", family(EU, spouse(place=TWO_MONTHS, requests=request(RequestKind.DETAINED, "2026-05-02"))), "2026-06", True),
    ("20", family(STATUSHOUDER, MISSING), "2026-06", False),
    ("21", family(EU, None, mates=(BROTHER,)), "2026-06", True),
    ("22", family(EU, None, mates=(BOTH_RENT,)), "2026-06", False),
    ("23", family(EU, None, mates=(mate(Relation.PARENT_OR_CHILD, "2020-01-01", both_27=True),)), "2025-01", False),
    ("24", family(EU, None, mates=(mate(Relation.PARENT_OR_CHILD, "2020-01-01", both_27=True),)), "2024-06", True),
    ("25", SHELTERED, "2023-02", False),
    ("26", SHELTERED, "2022-12", True),
    ("27", family(EU, WITHOUT_STAY), "2022-06", True),
    ("28", family(EU, WITHOUT_STAY), "2021-06", True),
    ("33", statushouder(resident_in_brp=brp("2018-01-10", "2019-12-20")), "2026-06", True),
    ("35", family(EU, CONTRACT_APART), "2026-06", False),
    ("36", family(EU, None, mates=(mate(since="2024-05-01", ukraine=True),)), "2026-06", False),
]


@pytest.mark.parametrize(("number", "h", "when", "expected"), VECTORS, ids=[vector[0] for vector in VECTORS])
def test_partner(number: str, h: Household, when: str, expected: bool) -> None:
    assert partner(h, when).has_partner is expected


def test_19b_the_first_three_months_of_detention_are_open() -> None:
    h = family(
        EU,
        spouse(
            place=place(Where.DETAINED, "2026-04-20", over_three_months=True),
            requests=request(RequestKind.DETAINED, "2026-04-25"),
        ),
    )
    point = open_at(lambda world: partner(world, "2026-06"), h)
    assert point == "awir-3c.1.b.first-three-months"
    assert under(lambda world: partner(world, "2026-06"), h, point, True).ground == "detained"
    assert under(lambda world: partner(world, "2026-06"), h, point, False).ground == "married"


def test_22_as_corrected_partner_last_year_may_stay_so_after_the_request() -> None:
    tenant = mate(
        Relation.FAMILY, "2024-01-01", rent=Rent.BOTH_FROM_THIRD, requests=request(RequestKind.RENT, "2026-01-01")
    )
    h = family(EU, None, mates=(tenant,))
    run = lambda world: partner(world, "2026-06")  # noqa: E731
    assert open_at(run, _before_request(h, False)) == "awir-3.2.f.after-rent-request"
    assert under(run, _before_request(h, False), "awir-3.2.f.after-rent-request", True).ground == "3.2.f"


def _before_request(h: Household, choice: bool) -> Household:
    return family(EU, None, mates=h.housemates, readings={"awir-3.2.e.before-the-request": choice})  # type: ignore[arg-type]


def test_34_split_married_between_arrival_and_application_is_likely_no_partner() -> None:
    h = family(asylum("2024-09-20", decided="2025-06-03"), spouse(since=day("2024-09-10")), arrived=day("2024-09-01"))
    point = open_at(lambda world: partner(world, "2026-06"), h)
    assert point == "awir-3c.2.a.between-arrival-and-permit"
    assert not under(lambda world: partner(world, "2026-06"), h, point, True).has_partner


def test_34_split_married_between_application_and_decision_is_open() -> None:
    h = family(asylum("2024-09-20", decided="2025-06-03"), spouse(since=day("2025-01-15")), arrived=day("2024-09-20"))
    point = open_at(lambda world: partner(world, "2026-06"), h)
    assert point == "awir-3c.2.a.between-permit-and-decision"
    assert under(lambda world: partner(world, "2026-06"), h, point, False).ground == "married"
    assert under(lambda world: partner(world, "2026-06"), h, point, True).ground == "awir-3c.2"
