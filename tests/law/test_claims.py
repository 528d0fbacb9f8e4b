"""On which basis kindgebonden budget is due: the ALO-kop of the vectors of H.2, own stay, Wkb 1.5."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.facts.household import Household
from assistant.facts.kinds import StayKind, Where
from assistant.facts.unknown import UNKNOWN, Unresolved
from assistant.law.kindgebonden_budget import claim, stated_claim
from assistant.law.results import KgbClaim
from tests.law.families import EU, child, family, m, mate, open_at, partner, place, spouse, stay, under
from tests.law.test_vectors import VECTORS


def claimed(h: Household, when: str) -> KgbClaim:
    return claim(h, m(when), partner(h, when))


#: The column "ALO" of H.2; without a child (36: the child is the host's) or own stay there is none to look at.
ALO = {
    "1": True, "2": False, "3": True, "4": False, "5": False, "6": True, "7": True, "8": False, "9": False, "10": False,
    "11": True, "12": False, "13": True, "14": True, "15": False, "16": True, "17": False, "18": False, "19": False,
    "20": True, "21": False, "22": True, "23": True, "24": False, "25": True, "26": False, "27": False, "28": False,
    "33": False, "35": True, "36": True,
}  # fmt: skip


@pytest.mark.parametrize(("number", "h", "when", "has_partner"), VECTORS, ids=[vector[0] for vector in VECTORS])
def test_alo_kop_of_the_vectors(number: str, h: Household, when: str, has_partner: bool) -> None:
    h = replace(h, children=(child(lawful=True, dutch=False),))
    found = claimed(h, when)
    assert found.alo is ALO[number]
    assert found.couple is has_partner
    if number == "28":
        assert (found.ages, found.bar) == ((), "partner-stay")
    else:
        assert (found.ages, found.bar) == ((0,), "")


@pytest.mark.parametrize(("number", "h", "when", "has_partner"), VECTORS, ids=[vector[0] for vector in VECTORS])
def test_never_without_kinderbijslag(number: str, h: Household, when: str, has_partner: bool) -> None:
    found = claimed(replace(h, children=(child(kinderbijslag=()),)), when)
    assert (found.alo, found.ages, found.bar) == (False, (), "no-kinderbijslag")


def test_no_claim_without_own_stay() -> None:
    for kind in (StayKind.PROCEDURE, StayKind.APPEAL, StayKind.NONE):
        found = claimed(family((stay(kind),), None), "2026-06")
        assert (found.alo, found.ages, found.bar) == (False, (), "own-stay")


def test_without_own_stay_nothing_else_is_asked() -> None:
    h = family((stay(StayKind.NONE),), None, children=(child(kinderbijslag=UNKNOWN, lives=UNKNOWN),))
    assert claimed(h, "2026-06").bar == "own-stay"


class TestPartnerWithoutStay:
    """Awir 9.2 with Wkb 1.5: from 2022 the base stays due for a lawful child, without ALO-kop; before: nil."""

    def of(self, **facts: object) -> Household:
        here = spouse(place=place(Where.NETHERLANDS), stay=())
        return family(EU, here, children=(child(**facts),))  # type: ignore[arg-type]

    @pytest.mark.parametrize(
        ("month", "bar"), [("2021-11", "partner-stay"), ("2021-12", "partner-stay"), ("2022-01", ""), ("2022-02", "")]
    )
    def test_from_2022(self, month: str, bar: str) -> None:
        found = claimed(self.of(lawful=True, dutch=False), month)
        assert (found.bar, found.alo, found.couple) == (bar, False, True)
        assert bool(found.ages) is (bar == "")

    @pytest.mark.parametrize("month", ["2022-06", "2023-06", "2026-06"])
    def test_a_child_without_stay(self, month: str) -> None:
        found = claimed(self.of(lawful=False), month)
        assert (found.bar, found.left_out) == ("partner-stay", ("child-stay",))

    @pytest.mark.parametrize("month", ["2022-01", "2022-12"])
    def test_a_dutch_child_in_2022_is_open(self, month: str) -> None:
        h = self.of(lawful=True, dutch=True)
        assert open_at(lambda w: claimed(w, month), h) == "wkb-1.5.dutch-child-2022"
        assert under(lambda w: claimed(w, month), h, "wkb-1.5.dutch-child-2022", True).ages == (0,)
        assert under(lambda w: claimed(w, month), h, "wkb-1.5.dutch-child-2022", False).bar == "partner-stay"

    @pytest.mark.parametrize("month", ["2023-01", "2026-06"])
    def test_a_dutch_child_from_2023(self, month: str) -> None:
        assert claimed(self.of(lawful=True, dutch=UNKNOWN), month).ages == (0,)

    def test_two_children_one_lawful(self) -> None:
        here = spouse(place=place(Where.NETHERLANDS), stay=())
        h = family(EU, here, children=(child(lawful=False), child("2012-01-05", lawful=True)))
        found = claimed(h, "2026-06")
        assert (found.ages, found.left_out, found.articles[0]) == ((12,), ("child-stay",), "wkb-1.5")

    def test_the_stay_of_a_child_is_asked_only_here(self) -> None:
        assert claimed(family(EU, spouse(), children=(child(lawful=UNKNOWN),)), "2026-06").ages == (0,)
        with pytest.raises(Unresolved) as caught:
            claimed(self.of(lawful=UNKNOWN), "2026-06")
        assert caught.value.path == ("children", 0, "lawful")

    def test_the_stay_of_a_partner_is_not_asked_where_no_child_counts(self) -> None:
        h = family(EU, spouse(place=place(Where.NETHERLANDS), stay=UNKNOWN), children=(child(kinderbijslag=()),))
        assert claimed(h, "2026-06").bar == "no-kinderbijslag"


def test_with_a_partner_no_alo_kop_and_joint_income() -> None:
    found = claimed(family(EU, None, mates=(mate(),)), "2026-06")
    assert (found.alo, found.couple, found.ages, found.articles) == (False, True, (0,), ("wkb-2.1", "wkb-2.8"))


class TestStated:
    """What a client says is paid: the same children by age, whatever bars them from being due."""

    @pytest.mark.parametrize("alo", [True, False])
    def test_by_age_only(self, alo: bool) -> None:
        children = (child("2010-01-05", kinderbijslag=()), child(lives=UNKNOWN), child("2000-01-01"))
        h = family(UNKNOWN, None, children=children)
        assert stated_claim(h, m("2026-06"), alo) == KgbClaim((0, 16), alo, not alo)

    def test_no_child_of_that_age(self) -> None:
        h = family(EU, None, children=(child("2026-06-02"),))
        assert stated_claim(h, m("2026-06"), True).ages == ()
