"""AWR 5a: the wedding, the divorce, the contract; each the day before, on and after."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.facts.household import Bond, Spouse
from assistant.facts.kinds import StayKind, Tie, Where
from assistant.facts.locate import locate
from assistant.facts.unknown import UNKNOWN, Unresolved
from tests.law.families import (
    EU,
    brp,
    day,
    event,
    family,
    in_order,
    mate,
    open_at,
    partner,
    place,
    spouse,
    stay,
    together,
    under,
)


@pytest.mark.parametrize(
    ("wedding", "month", "counts"),
    [
        ("2026-03-31", "2026-03", False),
        ("2026-03-31", "2026-04", True),
        ("2026-04-01", "2026-03", False),
        ("2026-04-01", "2026-04", True),  # on day 1: that month (Awir 5)
        ("2026-04-02", "2026-04", False),
        ("2026-04-02", "2026-05", True),
    ],
)
@pytest.mark.parametrize("tie", [Tie.MARRIED, Tie.REGISTERED])
def test_a_wedding_counts_from_the_first_of_the_month_after(tie: Tie, wedding: str, month: str, counts: bool) -> None:
    found = partner(family(EU, spouse(tie=tie, since=day(wedding))), month)
    assert found.has_partner is counts
    assert not counts or found.ground == ("married" if tie is Tie.MARRIED else "registered")


@pytest.mark.parametrize("year", range(2015, 2028))
@pytest.mark.parametrize(
    "where", [Where.EU, Where.OUTSIDE, Where.NETHERLANDS, Where.MISSING, Where.DETAINED, Where.CARE_HOME]
)
def test_a_spouse_counts_wherever_in_the_world_without_a_request(year: int, where: Where) -> None:
    h = family(EU, spouse(place=place(where, over_three_months=True)))
    assert partner(h, f"{year}-06").ground == "married"


def test_where_the_spouse_is_is_not_asked_when_it_does_not_matter() -> None:
    h = family(EU, spouse(place=UNKNOWN, resident_in_brp=UNKNOWN, has_bsn=UNKNOWN, stay=UNKNOWN))
    assert partner(h, "2023-06").ground == "married"
    assert partner(h, "2026-06").ground == "married"


def test_the_date_of_the_wedding_is_asked_only_where_it_matters() -> None:
    h = family(EU, spouse(since=day("2026-04")))
    assert not partner(h, "2026-03").has_partner
    assert partner(h, "2026-05").has_partner
    with pytest.raises(Unresolved) as caught:
        partner(h, "2026-04")
    assert caught.value.path == ("spouse", "since")


@pytest.mark.parametrize(("month", "counts"), [("2026-05", True), ("2026-06", False), ("2026-07", False)])
def test_a_marriage_that_ended(month: str, counts: bool) -> None:
    h = family(EU, spouse(ended=day("2026-05-14")))
    found = partner(h, month)
    assert (found.has_partner, found.spouse_out) == (counts, "" if counts else "ended")


@pytest.mark.parametrize(("month", "counts"), [("2026-04", True), ("2026-05", False)])
def test_separation_of_table_and_bed_counts_as_unmarried(month: str, counts: bool) -> None:
    h = family(EU, spouse(separated=day("2026-04-10")))
    assert partner(h, month).has_partner is counts


class TestDivorce:
    """AWR 5a.4: a request filed AND another address; living apart for good is not enough (A-07)."""

    @pytest.mark.parametrize(
        ("filed", "month", "counts"),
        [
            ("2026-03-10", "2026-03", True),
            ("2026-03-10", "2026-04", False),
            ("2026-04-01", "2026-04", False),
            ("2026-04-02", "2026-04", True),
            (None, "2026-04", True),
        ],
    )
    def test_filed_and_apart(self, filed: str | None, month: str, counts: bool) -> None:
        h = family(EU, spouse(divorce_filed=event(filed), place=place(Where.NETHERLANDS)))
        found = partner(h, month)
        assert found.has_partner is counts
        assert found.ground == ("married" if counts else "divorce-filed")

    @pytest.mark.parametrize(("month", "counts"), [("2026-05", True), ("2026-06", False)])
    def test_filed_first_and_apart_later(self, month: str, counts: bool) -> None:
        places = (*place(Where.SAME_ADDRESS, until="2026-05-20"), *place(Where.NETHERLANDS, "2026-05-21"))
        h = family(EU, spouse(divorce_filed=day("2026-03-10"), place=places, resident_in_brp=brp("2015-01-01")))
        assert partner(h, month).has_partner is counts

    def test_filed_abroad_is_open(self) -> None:
        h = family(EU, spouse(divorce_filed=day("2026-03-10"), filed_under_dutch_law=False))
        assert open_at(lambda w: partner(w, "2026-06"), h) == "awr-5a.4.filed-abroad"
        assert under(lambda w: partner(w, "2026-06"), h, "awr-5a.4.filed-abroad", True).ground == "divorce-filed"
        assert under(lambda w: partner(w, "2026-06"), h, "awr-5a.4.filed-abroad", False).ground == "married"
        assert partner(h, "2026-03").ground == "married"

    def test_final_and_still_at_one_address_stays_by_3_2_f(self) -> None:
        # No child here, so that 3.2.e does not hold: only the time before keeps the partnership.
        former = together(ended=day("2025-05-14"), bond=Bond())
        months = in_order(family(EU, former, children=()), "2025-04", "2026-02")
        assert [months[m].ground for m in sorted(months)] == ["married"] * 2 + ["3.2.f"] * 9
        assert months[max(months)].spouse_out == "ended"

    def test_married_and_divorced_within_a_year_stays_by_3_3_and_then_by_3_2_f(self) -> None:
        former = together(since=day("2025-02-10"), ended=day("2025-05-14"), bond=Bond())
        months = in_order(family(EU, former, children=()), "2025-01", "2026-02")
        assert [months[m].ground for m in sorted(months)] == ["none", "none"] + ["married"] * 3 + ["3.3"] * 7 + [
            "3.2.f"
        ] * 2

    def test_the_partnership_ends_with_the_shared_address(self) -> None:
        former = together(until="2025-08-20", ended=day("2025-05-14"), bond=Bond())
        h = family(EU, former, children=())
        assert [partner(h, month).ground for month in ("2025-08", "2025-09")] == ["3.2.f", "ended"]


class TestReligious:
    """A-04: whether a religious or customary marriage counts is for a counsellor."""

    H = family(EU, spouse(tie=Tie.RELIGIOUS_ONLY))
    POINT = "awr-5a.1.religious-only"

    def test_it_is_open(self) -> None:
        assert open_at(lambda w: partner(w, "2026-06"), self.H) == self.POINT

    def test_read_as_a_marriage(self) -> None:
        assert under(lambda w: partner(w, "2026-06"), self.H, self.POINT, True).ground == "married"

    def test_read_as_none(self) -> None:
        assert under(lambda w: partner(w, "2026-06"), self.H, self.POINT, False).ground == "none"

    def test_it_is_not_read_before_the_wedding(self) -> None:
        assert not partner(self.H, "2012-05").has_partner

    def test_without_a_marriage_the_address_still_counts(self) -> None:
        h = family(EU, together(tie=Tie.RELIGIOUS_ONLY, bond=Bond(child_together=True)))
        assert under(lambda w: partner(w, "2026-06"), h, self.POINT, False).ground == "3.2.a"


class TestNotarial:
    """AWR 5a.1.b: contract AND registered at the same address."""

    def test_at_one_address(self) -> None:
        h = family(EU, together(tie=Tie.NOTARIAL, since=day("2026-03-10"), bond=Bond()), children=())
        assert [partner(h, month).ground for month in ("2026-03", "2026-04")] == ["none", "notarial"]

    def test_a_contract_that_ended(self) -> None:
        h = family(EU, together(tie=Tie.NOTARIAL, ended=day("2026-03-10"), bond=Bond()), children=())
        assert [partner(h, month).ground for month in ("2026-03", "2026-04")] == ["notarial", "3.2.f"]

    def test_unregistered_at_one_address_is_open(self) -> None:
        h = family(EU, spouse(tie=Tie.NOTARIAL, place=place(Where.SAME_ADDRESS), bond=Bond()), children=())
        run = lambda w: partner(w, "2026-06")  # noqa: E731
        assert open_at(run, h) == "awir-6.3.real-address"
        assert under(run, h, "awir-6.3.real-address", True).ground == "notarial"
        assert under(run, h, "awir-6.3.real-address", False).ground == "none"

    @pytest.mark.parametrize("where", [Where.NETHERLANDS, Where.EU, Where.OUTSIDE])
    def test_apart(self, where: Where) -> None:
        assert not partner(family(EU, spouse(tie=Tie.NOTARIAL, place=place(where))), "2026-06").has_partner

    @pytest.mark.parametrize(("month", "counts"), [("2026-03", False), ("2026-04", True)])
    def test_with_a_housemate(self, month: str, counts: bool) -> None:
        h = family(EU, None, children=(), mates=(mate(since="2020-01-01", notarial=day("2026-03-02")),))
        assert (partner(h, month).ground == "notarial") is counts

    def test_not_while_the_applicant_is_married(self) -> None:
        asylum = (stay(StayKind.ASYLUM, "2024-03-05", None, "2024-09-01"),)
        h = family(asylum, spouse(), children=(), mates=(mate(since="2026-01-01", notarial=day("2026-01-01")),))
        assert not partner(h, "2026-06").has_partner

    def test_after_a_divorce_that_is_final(self) -> None:
        h = family(EU, spouse(ended=day("2025-05-14")), children=(), mates=(mate(notarial=day("2026-01-01")),))
        found = partner(h, "2026-06")
        assert (found.who, found.ground, found.spouse_out) == ("housemates[0]", "notarial", "ended")


def test_an_unknown_tie_or_spouse_is_asked_first() -> None:
    with pytest.raises(Unresolved) as caught:
        partner(family(EU, spouse(tie=UNKNOWN)), "2026-06")
    assert caught.value.path == ("spouse", "tie")
    h = family(EU, None)
    for path, changed in ((("spouse",), {"spouse": UNKNOWN}), (("housemates",), {"housemates": UNKNOWN})):
        with pytest.raises(Unresolved) as caught:
            partner(locate(replace(h, **changed)), "2026-06")  # type: ignore[arg-type]
        assert caught.value.path == path


def test_no_partner_is_never_said_without_knowing_who_lives_there() -> None:
    """Every "no partner" needs the question who else is registered at the address."""
    asylum = (stay(StayKind.ASYLUM, "2024-03-05", None, "2024-09-01"),)
    for h in (
        family(asylum, spouse()),
        family(EU, spouse(divorce_filed=day("2026-01-10"))),
        family(EU, spouse(tie=Tie.UNMARRIED)),
        family(EU, None),
    ):
        with pytest.raises(Unresolved) as caught:
            partner(locate(replace(h, housemates=UNKNOWN)), "2026-06")
        assert caught.value.path == ("housemates",)


def test_a_spouse_without_facts_is_not_taken_for_anything() -> None:
    with pytest.raises(Unresolved):
        partner(family(EU, Spouse()), "2026-06")
