"""Awir 3.2-3.5, 3.8, 3.9 and 3b: people at the address, ground by ground, and the dates on which the law changed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.facts.household import Bond, Home, Household, Housemate
from assistant.facts.kinds import ChildHome, Relation, Rent, RequestKind, StayKind, Tie, Where
from assistant.facts.unknown import UNKNOWN, Unresolved
from assistant.law.results import Earlier
from assistant.law.toeslagpartner import toeslagpartner
from tests.law.families import (
    EU,
    brp,
    child,
    day,
    family,
    in_order,
    m,
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

LONG = "2016-01-01"


def home(*mates: Housemate, **more: object) -> Household:
    return family(EU, None, mates=mates, **more)  # type: ignore[arg-type]


def grounds(h: Household, *months: str) -> list[str]:
    return [partner(h, month).ground for month in months]


class TestCategories:
    @pytest.mark.parametrize(
        ("bond", "ground"),
        [
            (Bond(child_together=True), "3.2.a"),
            (Bond(recognised_child=True), "3.2.b"),
            (Bond(pension_partner=True), "3.2.c"),
            (Bond(home_together=True), "3.2.d"),
            (Bond(), "none"),
        ],
    )
    def test_each(self, bond: Bond, ground: str) -> None:
        assert partner(home(mate(bond=bond), children=()), "2026-06").ground == ground
        other = together(tie=Tie.UNMARRIED, bond=bond)
        assert partner(family(EU, other, children=()), "2026-06").ground == ground

    def test_the_other_parent_needs_no_further_question(self) -> None:
        h = home(mate(Relation.OTHER_PARENT, bond=Bond(child_together=UNKNOWN)), children=())
        assert partner(h, "2026-06").ground == "3.2.a"

    def test_the_first_category_decides_not_the_first_person(self) -> None:
        h = home(mate(Relation.FAMILY), mate(bond=Bond(pension_partner=True)), mate(Relation.OTHER_PARENT))
        found = partner(h, "2026-06")
        assert (found.who, found.ground) == ("housemates[2]", "3.2.a")

    def test_only_one_partner_and_the_spouse_goes_first(self) -> None:
        h = family(EU, spouse(), mates=(mate(Relation.OTHER_PARENT),))
        assert partner(h, "2026-06").who == "spouse"

    def test_what_is_not_known_of_the_same_person_does_not_matter(self) -> None:
        h = home(mate(bond=Bond(child_together=UNKNOWN)))
        assert partner(h, "2026-06").ground == "3.2.e"

    def test_what_is_not_known_of_another_does(self) -> None:
        h = home(mate(Relation.FAMILY), mate(bond=Bond(child_together=UNKNOWN)))
        with pytest.raises(Unresolved) as caught:
            partner(h, "2026-06")
        assert caught.value.path == ("housemates", 1, "bond", "child_together")

    @pytest.mark.parametrize(
        ("since", "month", "counts"),
        [
            ("2026-03-01", "2026-03", True),
            ("2026-03-02", "2026-03", False),
            ("2026-03-02", "2026-04", True),
        ],
    )
    def test_from_the_month_after_registration(self, since: str, month: str, counts: bool) -> None:
        assert partner(home(mate(since=since)), month).has_partner is counts

    def test_a_16_unmarried_parents_apart(self) -> None:
        for where in (Where.NETHERLANDS, Where.EU, Where.OUTSIDE):
            other = spouse(
                tie=Tie.UNMARRIED, place=place(where), resident_in_brp=UNKNOWN, bond=Bond(child_together=True)
            )
            assert not partner(family(EU, other), "2026-06").has_partner

    def test_where_an_unmarried_other_parent_lives_is_asked(self) -> None:
        other = spouse(tie=Tie.UNMARRIED, place=UNKNOWN, bond=Bond(child_together=True))
        with pytest.raises(Unresolved) as caught:
            partner(family(EU, other), "2026-06")
        assert caught.value.path == ("spouse", "place")

    def test_living_together_unregistered_is_open(self) -> None:
        other = spouse(tie=Tie.UNMARRIED, place=place(Where.SAME_ADDRESS), bond=Bond(child_together=True))
        h = family(EU, other)
        assert open_at(lambda w: partner(w, "2026-06"), h) == "awir-6.3.real-address"
        assert under(lambda w: partner(w, "2026-06"), h, "awir-6.3.real-address", True).articles == (
            "awir-3.2.a",
            "awir-6.3",
        )
        assert not under(lambda w: partner(w, "2026-06"), h, "awir-6.3.real-address", False).has_partner

    def test_unregistered_and_no_ground_is_no_question_of_law(self) -> None:
        other = spouse(tie=Tie.UNMARRIED, place=place(Where.SAME_ADDRESS), bond=Bond())
        assert not partner(family(EU, other, children=()), "2026-06").has_partner


class TestComposedFamily:
    """3.2.e: two adults and a minor child of one of them, all registered there."""

    def test_whatever_they_are_to_one_another(self) -> None:
        for relation in (Relation.FAMILY, Relation.OTHER):
            assert partner(home(mate(relation)), "2026-06").ground == "3.2.e"

    def test_a_child_of_the_housemate_is_enough(self) -> None:
        assert partner(home(mate(minor_child_here=True), children=()), "2026-06").ground == "3.2.e"

    def test_no_minor_no_adult_no_registration(self) -> None:
        assert not partner(home(mate(), children=()), "2026-06").has_partner
        assert not partner(home(mate(adult=False)), "2026-06").has_partner
        assert not partner(home(mate(), children=(child(registered_here=False),)), "2026-06").has_partner
        assert not partner(home(mate(), born=day("2009-01-01")), "2026-06").has_partner

    @pytest.mark.parametrize(("month", "counts"), [("2026-02", True), ("2026-03", True), ("2026-04", False)])
    def test_until_the_child_is_18(self, month: str, counts: bool) -> None:
        h = home(mate(), children=(child("2008-03-02"),))
        found = toeslagpartner(h, m(month), Earlier((), 0))  # without the months before, which 3.3 looks at
        assert found.has_partner is counts

    def test_from_the_month_after_birth(self) -> None:
        h = home(mate(since="2020-01-01"), children=(child("2026-03-02"),))
        assert grounds(h, "2026-03", "2026-04") == ["none", "3.2.e"]

    def test_registration_of_the_child_is_asked(self) -> None:
        h = home(mate(), children=(child(registered_here=UNKNOWN),))
        with pytest.raises(Unresolved) as caught:
            partner(h, "2026-06")
        assert caught.value.path == ("children", 0, "registered_here")

    def test_but_not_when_another_child_is_registered(self) -> None:
        h = home(mate(), children=(child(registered_here=UNKNOWN), child()))
        assert partner(h, "2026-06").ground == "3.2.e"

    def test_wmo_shelter(self) -> None:
        """3.8: who is partner by 3.2.e only, while both are in a Wmo shelter with decisions of their own."""
        assert not partner(home(mate(wmo_shelter=True)), "2026-06").has_partner
        assert partner(home(mate(wmo_shelter=True, bond=Bond(child_together=True))), "2026-06").ground == "3.2.a"


class TestRent:
    """3.2.e: until 2020 rent from each other, no request; from 2021 on request, also both from a third party."""

    @pytest.mark.parametrize(
        ("rent", "asked", "month", "ground"),
        [
            (Rent.WITH_EACH_OTHER, None, "2020-12", "rent-contract"),
            (Rent.WITH_EACH_OTHER, None, "2021-01", "3.2.e"),
            (Rent.WITH_EACH_OTHER, "2020-12-10", "2021-01", "rent-contract"),
            (Rent.BOTH_FROM_THIRD, "2020-01-01", "2020-12", "3.2.e"),
            (Rent.NONE, "2016-01-01", "2021-01", "3.2.e"),
        ],
    )
    def test_on_each_side_of_2021(self, rent: Rent, asked: str | None, month: str, ground: str) -> None:
        tenant = mate(since="2020-06-01", rent=rent, requests=request(RequestKind.RENT, asked))
        found = partner(home(tenant), month)
        assert (found.ground if found.has_partner or rent is Rent.WITH_EACH_OTHER else "rent-contract") in (
            ground,
            "none",
        )
        assert found.has_partner is (ground == "3.2.e")

    def test_both_from_a_third_party_on_request_from_the_start(self) -> None:
        tenant = mate(rent=Rent.BOTH_FROM_THIRD, requests=request(RequestKind.RENT, "2026-01-01"), since="2026-01-01")
        assert grounds(home(tenant), "2026-01", "2026-06", "2027-06") == ["rent-contract"] * 3

    def test_a_contract_without_a_request_is_suggested(self) -> None:
        found = partner(home(mate(rent=Rent.WITH_EACH_OTHER)), "2026-06")
        assert (found.ground, found.could_ask) == ("3.2.e", ("rent",))
        assert partner(home(mate()), "2026-06").could_ask == ()

    def test_the_contract_is_asked(self) -> None:
        with pytest.raises(Unresolved) as caught:
            partner(home(mate(rent=UNKNOWN)), "2026-06")
        assert caught.value.path == ("housemates", 0, "rent")

    def test_partner_earlier_this_year_may_stay_so(self) -> None:
        """3.3 after a request: open."""
        tenant = mate(rent=Rent.WITH_EACH_OTHER, requests=request(RequestKind.RENT, "2026-05-10"))
        h = family(EU, None, mates=(tenant,), readings={"awir-3.2.e.before-the-request": False})

        def run(w: Household) -> str:
            return in_order(w, "2026-01", "2026-06")[m("2026-06")].ground

        assert open_at(run, h) == "awir-3.3.after-rent-request"
        assert under(run, h, "awir-3.3.after-rent-request", True) == "3.3"
        assert under(run, h, "awir-3.3.after-rent-request", False) == "rent-contract"

    def test_partner_last_year_may_stay_so(self) -> None:
        """3.2.f after a request: the request switches off ground e only (the trap of A-14)."""
        tenant = mate(since="2025-03-01", rent=Rent.WITH_EACH_OTHER, requests=request(RequestKind.RENT, "2025-12-10"))
        h = family(EU, None, mates=(tenant,), readings={"awir-3.2.e.before-the-request": False})

        def run(w: Household) -> str:
            return in_order(w, "2025-01", "2026-06")[m("2026-06")].ground

        assert open_at(run, h) == "awir-3.2.f.after-rent-request"
        assert under(run, h, "awir-3.2.f.after-rent-request", True) == "3.2.f"
        off = {"awir-3.2.e.before-the-request": False, "awir-3.2.f.after-rent-request": False}
        assert run(family(EU, None, mates=(tenant,), readings=off)) == "rent-contract"


class TestRelatives:
    """3.5.a and b, 3.9: first degree never from 2025; before, not unless both are 27 or older."""

    @pytest.mark.parametrize(
        ("month", "both_27", "counts"),
        [
            ("2024-11", True, True),
            ("2024-12", True, True),
            ("2025-01", True, False),
            ("2025-02", True, False),
            ("2024-12", False, False),
            ("2025-01", False, False),
        ],
    )
    def test_parent_or_child(self, month: str, both_27: bool, counts: bool) -> None:
        h = home(mate(Relation.PARENT_OR_CHILD, LONG, both_27=both_27))
        assert partner(h, month).has_partner is counts

    def test_the_age_is_not_asked_from_2025(self) -> None:
        h = home(mate(Relation.PARENT_OR_CHILD, LONG, both_27=UNKNOWN))
        assert not partner(h, "2025-01").has_partner
        with pytest.raises(Unresolved):
            partner(h, "2024-12")

    def test_the_applicant_under_27_settles_it(self) -> None:
        h = home(mate(Relation.PARENT_OR_CHILD, LONG, both_27=UNKNOWN), born=day("1997-01-02"))
        assert not partner(h, "2024-12").has_partner  # 26 on 1 January 2024

    @pytest.mark.parametrize("relation", [Relation.IN_LAW, Relation.FOSTER])
    @pytest.mark.parametrize(
        ("month", "both_27", "counts"), [("2024-12", False, False), ("2024-12", True, True), ("2025-01", True, False)]
    )
    def test_in_laws_and_foster_children_after_a_joint_request(
        self, relation: Relation, month: str, both_27: bool, counts: bool
    ) -> None:
        h = home(mate(relation, "2024-06-01", both_27=both_27, requests=request(RequestKind.JOINT, "2024-05-01")))
        assert partner(h, month).has_partner is counts

    @pytest.mark.parametrize("relation", [Relation.IN_LAW, Relation.FOSTER])
    def test_not_without_one(self, relation: Relation) -> None:
        assert partner(home(mate(relation, both_27=False)), "2026-06").ground == "3.2.e"
        h = home(mate(relation, requests=request(RequestKind.JOINT, "2026-08-10")))
        assert open_at(lambda w: partner(w, "2026-06"), h) == "awir-3.5.before-the-request"

    def test_also_not_by_contract(self) -> None:
        h = home(mate(Relation.PARENT_OR_CHILD, LONG, notarial=day("2020-01-01"), both_27=True))
        assert grounds(h, "2024-12", "2025-01") == ["notarial", "none"]

    def test_a_brother_is_no_relative_in_the_first_degree(self) -> None:
        assert partner(home(mate(Relation.FAMILY)), "2026-06").ground == "3.2.e"


class TestUkraine:
    """3b, from 2023: a displaced guest is no partner by 3.2.e, unless the applicant is one too."""

    @pytest.mark.parametrize(("month", "counts"), [("2022-11", True), ("2022-12", True)])
    def test_until_2022(self, month: str, counts: bool) -> None:
        assert partner(home(mate(since="2022-10-01", ukraine=True)), month).has_partner is counts

    @pytest.mark.parametrize("month", ["2023-01", "2023-02", "2026-06"])
    def test_from_2023(self, month: str) -> None:
        assert not partner(home(mate(since="2023-01-01", ukraine=True)), month).has_partner

    def test_who_was_partner_before_is_a_doubt(self) -> None:
        h = home(mate(since="2022-10-01", ukraine=True))
        assert open_at(lambda w: partner(w, "2023-01"), h) == "awir-3b.after-3.2.e"

    def test_another_ground_still_counts(self) -> None:
        assert (
            partner(home(mate(since="2023-01-01", ukraine=True, bond=Bond(child_together=True))), "2026-06").ground
            == "3.2.a"
        )

    def test_both_displaced(self) -> None:
        here = (stay(StayKind.TEMPORARY_PROTECTION, "2022-04-01"),)
        assert partner(family(here, None, mates=(mate(since="2023-01-01", ukraine=True),)), "2026-06").ground == "3.2.e"


class TestTime:
    """3.2.f (last year) and 3.3: from 2021 forward within the year; until 2020 the whole year."""

    def leaving_child(self, year: int) -> Household:
        lives = (
            Home(ChildHome.APPLICANT, span("2019-06-15", f"{year}-05-31")),
            Home(ChildHome.NETHERLANDS, span(f"{year}-06-01")),
        )
        return home(mate(since=f"{year}-03-01"), children=(child(lives=lives),))

    def test_the_child_leaves_and_the_partnership_stays_by_3_3_then_3_2_f(self) -> None:
        months = in_order(self.leaving_child(2025), "2025-01", "2026-12")
        grounds = [months[one].ground for one in sorted(months)]
        assert grounds == ["none"] * 2 + ["3.2.e"] * 3 + ["3.3"] * 7 + ["3.2.f"] * 12

    @pytest.mark.parametrize(("year", "before"), [(2020, "3.3"), (2021, "none")])
    def test_the_cut_within_the_year(self, year: int, before: str) -> None:
        """Registered since January, a child only from July: until 2020 the whole year, from 2021 forward."""
        h = home(mate(since=f"{year}-01-01"), children=(child(f"{year}-06-15"),))
        months = in_order(h, f"{year}-01", f"{year}-12")
        assert [months[one].ground for one in sorted(months)] == [before] * 6 + ["3.2.e"] * 6

    def test_a_wedding_in_2020_also_counts_back_at_one_address_but_not_in_2021(self) -> None:
        for year, ground in ((2020, "3.3"), (2021, "none")):
            h = family(EU, together(since=day(f"{year}-06-15"), bond=Bond()), children=())
            assert partner(h, f"{year}-03").ground == ground
            assert partner(h, f"{year}-07").ground == "married"

    def test_back_in_2020_only_at_the_same_address(self) -> None:
        h = family(EU, spouse(since=day("2020-06-15"), place=place(Where.EU)), children=())
        assert partner(h, "2020-03").ground == "none"

    def test_last_year_is_worked_out_when_it_was_not(self) -> None:
        h = self.leaving_child(2025)
        assert partner(h, "2026-06").ground == "3.2.f"
        assert partner(h, "2025-08").ground == "3.3"

    def test_a_year_between_breaks_it(self) -> None:
        back = replace(mate(), here=(span("2024-03-01", "2024-12-20"), span("2026-02-01")))
        h = home(back, children=(child(registered_here=False),))
        assert grounds(h, "2024-06", "2026-06") == ["none", "none"]

    def test_moving_out_ends_it(self) -> None:
        h = home(mate(since="2025-03-01", until="2026-04-30"))
        assert grounds(h, "2026-04", "2026-05") == ["3.2.e", "none"]


def test_registered_elsewhere_is_not_the_same_address() -> None:
    other = spouse(
        tie=Tie.UNMARRIED, place=place(Where.NETHERLANDS), resident_in_brp=brp(LONG), bond=Bond(child_together=True)
    )
    assert not partner(family(EU, other), "2026-06").has_partner
