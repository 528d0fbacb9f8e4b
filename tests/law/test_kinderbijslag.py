"""The children that count: their months (Wkb 2.1-2.5), kinderbijslag (AKW 11) and where they live (AKW 7b)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.facts.calendar import ALWAYS, Period
from assistant.facts.household import Child, Home, Household
from assistant.facts.kinds import ChildHome
from assistant.facts.locate import locate
from assistant.facts.unknown import UNKNOWN, Unresolved
from assistant.law.kinderbijslag import NOT_YET_OR_NO_MORE, band
from assistant.law.kindgebonden_budget import claim
from assistant.law.results import KgbClaim
from tests.law.families import EU, child, day, event, family, m, open_at, partner, span, under


def claimed(h: Household, when: str) -> KgbClaim:
    return claim(h, m(when), partner(h, when))


def with_child(**facts: object) -> Household:
    return family(EU, None, children=(child(**facts),))  # type: ignore[arg-type]


class TestMonths:
    """By whole months, also for the 1st of the month: Awir 5 is about adults, the Wkb has its own rule."""

    @pytest.mark.parametrize("born", ["2026-03-01", "2026-03-15", "2026-03-31", "2026-03"])
    @pytest.mark.parametrize(("month", "age"), [("2026-02", -1), ("2026-03", -1), ("2026-04", 0)])
    def test_from_the_month_after_birth(self, born: str, month: str, age: int) -> None:
        assert band(Child(day(born)), m(month)) == age

    @pytest.mark.parametrize("last", ["01", "15", "31"])
    @pytest.mark.parametrize(
        ("month", "age"),
        [
            ("2022-02", 0),
            ("2022-03", 0),  # the month of the 12th birthday, also on the 1st
            ("2022-04", 12),
            ("2026-03", 12),  # the 16th
            ("2026-04", 16),
            ("2028-03", 16),  # through the month of the 18th
            ("2028-04", NOT_YET_OR_NO_MORE),
        ],
    )
    def test_12_16_and_18(self, last: str, month: str, age: int) -> None:
        assert band(Child(day(f"2010-03-{last}")), m(month)) == age

    @pytest.mark.parametrize(("month", "age"), [("2026-03", -1), ("2026-04", 0)])
    def test_from_the_month_after_joining(self, month: str, age: int) -> None:
        assert band(Child(day("2019-06-15"), event("2026-03-01")), m(month)) == age

    def test_only_the_year_is_asked_further_when_it_matters(self) -> None:
        one = with_child(born="2010", kinderbijslag=(ALWAYS,))
        assert claimed(one, "2021-12").ages == (0,)
        assert claimed(one, "2023-01").ages == (12,)
        assert claimed(one, "2029-01").ages == ()
        for month in ("2022-02", "2022-12", "2026-06", "2028-06"):
            with pytest.raises(Unresolved) as caught:
                claimed(one, month)
            assert caught.value.path == ("children", 0, "born")

    def test_a_birth_that_is_not_known_at_all_is_asked(self) -> None:
        h = family(EU, None, children=(Child(UNKNOWN),))
        with pytest.raises(Unresolved):
            claimed(h, "2026-06")


class TestPaid:
    """Wkb 2.1: a child for whom kinderbijslag is paid to this parent."""

    def test_it_is_the_condition(self) -> None:
        assert claimed(with_child(), "2026-06").alo
        bare = claimed(with_child(kinderbijslag=()), "2026-06")
        assert (bare.bar, bare.left_out, bare.alo) == ("no-kinderbijslag", ("no-kinderbijslag",), False)

    @pytest.mark.parametrize(
        ("month", "counts"), [("2024-03", False), ("2024-04", True), ("2025-06", True), ("2025-07", False)]
    )
    def test_in_whole_months(self, month: str, counts: bool) -> None:
        for period in (span("2024-04-01", "2025-06-30"), span("2024-04", "2025-06"), span("2024-04-20", "2025-06-02")):
            assert bool(claimed(with_child(kinderbijslag=(period,)), month).ages) is counts

    def test_a_period_known_to_the_year_is_asked_only_where_it_matters(self) -> None:
        h = with_child(kinderbijslag=(span("2024", "2025"),))
        assert [bool(claimed(h, month).ages) for month in ("2023-12", "2024-12", "2025-01", "2026-01")] == [
            False,
            True,
            True,
            False,
        ]
        for month, end in (("2024-06", "since"), ("2025-06", "until")):
            with pytest.raises(Unresolved) as caught:
                claimed(h, month)
            assert caught.value.path == ("children", 0, "kinderbijslag", 0, end)

    def test_a_vague_period_beside_one_that_settles_it_is_not_asked(self) -> None:
        h = with_child(kinderbijslag=(span("2024", "2025"), span("2024-05-01")))
        assert claimed(h, "2024-06").ages == (0,)

    def test_an_end_that_is_not_known_is_asked(self) -> None:
        h = with_child(kinderbijslag=(Period(day("2024-04-01"), UNKNOWN),))
        with pytest.raises(Unresolved) as caught:
            claimed(h, "2024-06")
        assert caught.value.path[-1] == "until"

    def test_joining_known_to_the_year(self) -> None:
        h = with_child(joined=event("2025"))
        assert [bool(claimed(h, month).ages) for month in ("2024-12", "2025-01", "2026-01")] == [False, False, True]
        with pytest.raises(Unresolved) as caught:
            claimed(h, "2025-06")
        assert caught.value.path == ("children", 0, "joined")

    def test_with_one_of_two_children_the_alo_kop_is_due(self) -> None:
        h = family(EU, None, children=(child("2010-01-05", kinderbijslag=()), child()))
        assert claimed(h, "2026-06") == KgbClaim((0,), True, False, "", ("no-kinderbijslag",), ("wkb-2.6", "wkb-2.1"))

    @pytest.mark.parametrize(
        ("born", "first", "month", "counts"),
        [
            ("2026-02-10", "2026-04-01", "2026-02", False),
            ("2026-02-10", "2026-04-01", "2026-03", True),  # kinderbijslag from April, the budget from March
            ("2026-02-10", "2026-05-01", "2026-03", False),  # a later start is no start right after birth
            ("2026-03-31", "2026-04-01", "2026-04", True),
            ("2026-01-01", "2026-01-01", "2026-02", True),
        ],
    )
    def test_the_quarter_of_birth(self, born: str, first: str, month: str, counts: bool) -> None:
        assert bool(claimed(with_child(born=born, kinderbijslag=(span(first),)), month).ages) is counts

    def test_joining_the_household_likewise(self) -> None:
        h = with_child(joined=event("2026-02-10"), kinderbijslag=(span("2026-04-01"),))
        assert [bool(claimed(h, month).ages) for month in ("2026-02", "2026-03", "2026-04")] == [False, True, True]

    @pytest.mark.parametrize(("born", "counts"), [("2009-06-15", True), ("2011-06-15", False)])
    def test_only_school_at_16_and_17(self, born: str, counts: bool) -> None:
        """Wkb 2.1: the condition of AKW 7.2 (school) does not count for the budget."""
        assert bool(claimed(with_child(born=born, kinderbijslag=(), only_school=True), "2026-06").ages) is counts

    def test_it_is_asked_only_of_a_child_of_the_right_age(self) -> None:
        grown = with_child(born="2000-01-01", kinderbijslag=UNKNOWN)
        assert claimed(grown, "2026-06").bar == "no-child"
        with pytest.raises(Unresolved) as caught:
            claimed(with_child(kinderbijslag=UNKNOWN), "2026-06")
        assert caught.value.path == ("children", 0, "kinderbijslag")


def lives(where: ChildHome, since: str = "2000-01-01", until: str | None = None) -> Home:
    return Home(where, span(since, until))


class TestWhere:
    """AKW 7b: nil outside the EU unless a treaty; EU and elsewhere in the Netherlands follow kinderbijslag."""

    @pytest.mark.parametrize("where", [ChildHome.APPLICANT, ChildHome.NETHERLANDS, ChildHome.EU])
    def test_kinderbijslag_paid_is_enough(self, where: ChildHome) -> None:
        assert claimed(with_child(lives=(lives(where),)), "2026-06").ages == (0,)

    def test_outside_is_a_doubt_and_preferably_nil(self) -> None:
        h = with_child(lives=(lives(ChildHome.OUTSIDE),))
        assert open_at(lambda w: claimed(w, "2026-06"), h) == "akw-7b.treaty-country"
        nil = under(lambda w: claimed(w, "2026-06"), h, "akw-7b.treaty-country", False)
        assert (nil.bar, nil.alo, nil.left_out) == ("child-outside-eu", False, ("child-outside-eu",))
        assert under(lambda w: claimed(w, "2026-06"), h, "akw-7b.treaty-country", True).ages == (0,)

    def test_outside_without_kinderbijslag_is_no_question(self) -> None:
        h = with_child(lives=(lives(ChildHome.OUTSIDE),), kinderbijslag=())
        assert claimed(h, "2026-06").bar == "no-kinderbijslag"

    def test_another_child_here_keeps_the_alo_kop(self) -> None:
        h = family(
            EU,
            None,
            children=(child(lives=(lives(ChildHome.OUTSIDE),)), child()),
            readings={"akw-7b.treaty-country": False},
        )
        assert claimed(h, "2026-06") == KgbClaim((0,), True, False, "", ("child-outside-eu",), ("wkb-2.6", "wkb-2.1"))

    @pytest.mark.parametrize(
        ("month", "counts"),
        [("2026-04", True), ("2026-05", True), ("2026-06", True), ("2026-07", False), ("2026-08", False)],
    )
    def test_leaving_counts_from_the_next_quarter(self, month: str, counts: bool) -> None:
        homes = (lives(ChildHome.APPLICANT, until="2026-05-14"), lives(ChildHome.OUTSIDE, "2026-05-15"))
        h = family(EU, None, children=(child(lives=homes),), readings={"akw-7b.treaty-country": False})
        assert bool(claimed(h, month).ages) is counts

    @pytest.mark.parametrize(
        ("month", "counts"), [("2026-01", False), ("2026-02", False), ("2026-03", True), ("2026-04", True)]
    )
    def test_coming_counts_from_the_month_after(self, month: str, counts: bool) -> None:
        homes = (lives(ChildHome.OUTSIDE, until="2026-02-09"), lives(ChildHome.APPLICANT, "2026-02-10"))
        one = child(lives=homes, joined=event("2026-02-10"), kinderbijslag=(span("2026-04-01"),))
        h = family(EU, None, children=(one,), readings={"akw-7b.treaty-country": False})
        assert bool(claimed(h, month).ages) is counts


def test_unknown_children_are_asked() -> None:
    with pytest.raises(Unresolved) as caught:
        claimed(locate(replace(family(EU, None), children=UNKNOWN)), "2026-06")
    assert caught.value.path == ("children",)


def test_no_children_no_question_about_anything_else() -> None:
    h = family(UNKNOWN, None, children=())
    assert claimed(h, "2026-06").bar == "no-child"
