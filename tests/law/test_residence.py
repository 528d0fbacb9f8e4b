"""Own stay (Vw 10, 11; AKW 6.2; Awir 9.1) and the stay of the partner (Awir 9.2)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.facts.household import Household
from assistant.facts.kinds import QUALIFYING, Relation, StayKind, Tie, Where
from assistant.facts.unknown import UNKNOWN, Unresolved
from assistant.law.residence import own_stay, partner_stay
from assistant.law.results import Residence
from tests.law.families import EU, asylum, day, family, m, mate, partner, place, spouse, stay


def own(h: Household, when: str) -> str:
    return own_stay(h, m(when)).bar


def others(h: Household, when: str) -> Residence:
    return partner_stay(h, m(when), partner(h, when))


@pytest.mark.parametrize("kind", list(StayKind))
def test_each_kind_of_own_stay(kind: StayKind) -> None:
    free = kind in QUALIFYING or kind is StayKind.TEMPORARY_PROTECTION
    assert own(family((stay(kind),), None), "2026-06") == ("" if free else "own-stay")


def test_no_stay_at_all() -> None:
    assert own(family((), None), "2026-06") == "own-stay"


@pytest.mark.parametrize(
    ("since", "month", "bar"),
    [
        ("2025-12-05", "2025-12", "own-stay"),
        ("2025-12-05", "2026-01", ""),
        ("2026-01-01", "2026-01", ""),
        ("2026-01-02", "2026-01", "own-stay"),
    ],
)
def test_from_the_month_after_the_permit_works(since: str, month: str, bar: str) -> None:
    assert own(family(asylum(since), None), month) == bar


def test_a_dutch_passport_needs_no_permit() -> None:
    h = family(asylum("2019-02-14", "2026-08-19"), None, naturalised=day("2026-08-20"))
    assert [own(h, month) for month in ("2026-08", "2026-09", "2027-09")] == ["", "", ""]


class TestGoingOn:
    """Awir 9.1: stay under 8 g or h right after 8 a-e or l."""

    def after(self, before: StayKind, until: str, since: str, kind: StayKind = StayKind.APPEAL) -> Household:
        return family((stay(before, "2020-01-01", until), stay(kind, since)), None)

    @pytest.mark.parametrize("before", [StayKind.ASYLUM, StayKind.REGULAR, StayKind.EU, StayKind.TURKEY])
    def test_without_a_gap(self, before: StayKind) -> None:
        assert own(self.after(before, "2026-03-31", "2026-04-01"), "2026-06") == ""

    def test_a_gap_of_one_day(self) -> None:
        assert own(self.after(StayKind.REGULAR, "2026-03-30", "2026-04-01"), "2026-06") == "own-stay"

    def test_months_are_enough(self) -> None:
        assert own(self.after(StayKind.REGULAR, "2026-03", "2026-04-01"), "2026-06") == ""

    def test_not_after_waiting_or_nothing(self) -> None:
        for before in (StayKind.PROCEDURE, StayKind.NONE, StayKind.TEMPORARY_PROTECTION):
            assert own(self.after(before, "2026-03-31", "2026-04-01"), "2026-06") == "own-stay"

    def test_a_new_application_is_not_8_g_or_h(self) -> None:
        assert own(self.after(StayKind.ASYLUM, "2026-03-31", "2026-04-01", StayKind.PROCEDURE), "2026-06") == "own-stay"

    def test_one_wait_after_the_other(self) -> None:
        stays = (stay(StayKind.REGULAR, "2020-01-01", "2025-12-31"), stay(StayKind.APPEAL, "2026-01-01", "2026-03-31"))
        assert own(family((*stays, stay(StayKind.APPEAL, "2026-04-01")), None), "2026-06") == ""

    def test_the_end_of_the_permit_is_asked(self) -> None:
        first = stay(StayKind.REGULAR, "2020-01-01", "2026-03-31")
        first = replace(first, period=replace(first.period, until=UNKNOWN))
        h = family((first, stay(StayKind.APPEAL, "2026-04-01")), None)
        with pytest.raises(Unresolved) as caught:
            own(h, "2026-06")
        assert caught.value.path == ("applicant", "stay", 0, "period", "until")


def test_a_procedure_beside_a_permit_is_no_bar() -> None:
    h = family((stay(StayKind.PROCEDURE, "2024-02-01", "2025-06-02"), *asylum("2024-03-05")), None)
    assert [own(h, month) for month in ("2024-03", "2024-04", "2025-07")] == ["own-stay", "", ""]


def test_unknown_own_stay_is_asked() -> None:
    with pytest.raises(Unresolved) as caught:
        own(family(UNKNOWN, None), "2026-06")
    assert caught.value.path == ("applicant", "stay")


class TestPartner:
    def couple(self, where: Where, kind: StayKind | None, **more: object) -> Household:
        stays = () if kind is None else (stay(kind),)
        return family(EU, spouse(place=place(where, **more), stay=stays))  # type: ignore[arg-type]

    @pytest.mark.parametrize("kind", [*StayKind, None])
    def test_in_the_netherlands(self, kind: StayKind | None) -> None:
        bar = "partner-stay" if kind in (StayKind.NONE, None) else ""
        assert others(self.couple(Where.NETHERLANDS, kind), "2026-06").bar == bar

    @pytest.mark.parametrize("where", [Where.EU, Where.OUTSIDE, Where.MISSING])
    def test_abroad_it_does_not_matter(self, where: Where) -> None:
        """Own reading of 9.2: the point awir-9.2.partner-abroad is shown."""
        assert others(self.couple(where, None), "2026-06").bar == ""

    @pytest.mark.parametrize(("country", "bar"), [("NL", "partner-stay"), ("ER", ""), (UNKNOWN, "")])
    def test_detained(self, country: object, bar: str) -> None:
        assert others(self.couple(Where.DETAINED, None, country=country), "2026-06").bar == bar

    @pytest.mark.parametrize(
        ("month", "bar"), [("2026-03", ""), ("2026-04", "partner-stay"), ("2026-08", "partner-stay"), ("2026-09", "")]
    )
    def test_where_nothing_was_told_about_a_month_the_spouse_is_not_here(self, month: str, bar: str) -> None:
        h = family(EU, spouse(place=place(Where.NETHERLANDS, "2027-01-01"), stay=()))
        assert others(h, month).bar == ""

    @pytest.mark.parametrize(
        ("month", "bar"), [("2026-03", ""), ("2026-04", "partner-stay"), ("2026-08", "partner-stay"), ("2026-09", "")]
    )
    def test_month_by_month(self, month: str, bar: str) -> None:
        places = (*place(Where.OUTSIDE, until="2026-03-14"), *place(Where.NETHERLANDS, "2026-03-15"))
        h = family(EU, spouse(place=places, stay=(stay(StayKind.REGULAR, "2026-08-20"),)))
        assert others(h, month).bar == bar

    def test_stay_is_asked_only_of_somebody_here(self) -> None:
        assert others(family(EU, spouse(stay=UNKNOWN)), "2026-06").bar == ""
        with pytest.raises(Unresolved) as caught:
            others(family(EU, spouse(place=place(Where.NETHERLANDS), stay=UNKNOWN)), "2026-06")
        assert caught.value.path == ("spouse", "stay")

    def test_where_somebody_is_is_asked_only_without_lawful_stay(self) -> None:
        assert others(family(EU, spouse(place=UNKNOWN, stay=EU)), "2026-06").bar == ""
        with pytest.raises(Unresolved) as caught:
            others(family(EU, spouse(place=UNKNOWN, stay=())), "2026-06")
        assert caught.value.path == ("spouse", "place")

    def test_a_housemate_who_is_partner(self) -> None:
        for stays, bar in ((EU, ""), ((stay(StayKind.NONE),), "partner-stay"), ((), "partner-stay")):
            assert others(family(EU, None, mates=(mate(Relation.FAMILY, stay=stays),)), "2026-06").bar == bar

    def test_no_partner_no_bar(self) -> None:
        h = family(EU, spouse(tie=Tie.UNMARRIED, place=place(Where.NETHERLANDS), stay=()))
        assert others(h, "2026-06").bar == ""
