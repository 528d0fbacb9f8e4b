"""Exits on request: shelter (3a, 2023), care home (3.6, 2021), missing and detained (3c.1, 2026)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.facts.household import Bond, Household, Place, Request
from assistant.facts.kinds import Relation, RequestKind, Tie, Where
from assistant.facts.unknown import UNKNOWN, Unresolved
from tests.law.families import (
    EU,
    asylum,
    brp,
    day,
    event,
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
    together,
    under,
)

IN_TIME = "2015-01-01"


def shelter(asked: str | None, since: str = "2020-01-01", until: str | None = None) -> Household:
    away = spouse(place=place(Where.NETHERLANDS), stay=EU, requests=request(RequestKind.SHELTER, asked))
    return family(EU, away, shelter=(span(since, until),))


def detained(since: str, asked: str | None, over: object = True) -> Household:
    there = place(Where.DETAINED, since, over_three_months=over)
    return family(EU, spouse(place=there, requests=request(RequestKind.DETAINED, asked)))


class TestShelter:
    @pytest.mark.parametrize(
        ("month", "out"), [("2022-11", False), ("2022-12", False), ("2023-01", True), ("2023-02", True)]
    )
    def test_from_2023(self, month: str, out: bool) -> None:
        assert partner(shelter(IN_TIME), month).ground == ("shelter" if out else "married")

    @pytest.mark.parametrize(
        ("month", "out"), [("2024-03", False), ("2024-04", True), ("2024-08", True), ("2024-09", False)]
    )
    def test_during_the_stay(self, month: str, out: bool) -> None:
        assert partner(shelter(IN_TIME, "2024-03-02", "2024-08-31"), month).ground == ("shelter" if out else "married")

    def test_not_without_a_request_and_one_is_suggested(self) -> None:
        h = shelter(None)
        assert (partner(h, "2024-06").ground, partner(h, "2024-06").could_ask) == ("married", ("shelter",))
        assert partner(h, "2022-06").could_ask == ()

    @pytest.mark.parametrize(("month", "ground"), [("2024-06", "shelter"), ("2024-07", "shelter")])
    def test_from_the_month_after_the_request(self, month: str, ground: str) -> None:
        assert partner(shelter("2024-05-20"), month).ground == ground

    def test_months_before_the_request_are_open(self) -> None:
        h = shelter("2024-05-20")
        assert open_at(lambda w: partner(w, "2024-05"), h) == "awir-3a.before-the-request"
        assert under(lambda w: partner(w, "2024-05"), h, "awir-3a.before-the-request", False).ground == "married"
        assert under(lambda w: partner(w, "2024-05"), h, "awir-3a.before-the-request", True).ground == "shelter"

    def test_both_still_registered_at_one_address_is_open(self) -> None:
        home = together(requests=request(RequestKind.SHELTER, IN_TIME), bond=Bond(child_together=True))
        h = family(EU, home, shelter=(span("2024-01-01"),))
        assert open_at(lambda w: partner(w, "2024-06"), h) == "awir-3a.same-address"
        assert under(lambda w: partner(w, "2024-06"), h, "awir-3a.same-address", False).ground == "shelter"
        assert under(lambda w: partner(w, "2024-06"), h, "awir-3a.same-address", True).ground == "3.2.a"

    def test_another_adult_still_counts(self) -> None:
        h = replace(shelter(IN_TIME), housemates=(mate(Relation.FAMILY, "2024-01-01"),))
        found = partner(h, "2024-06")
        assert (found.who, found.ground, found.spouse_out) == ("housemates[0]", "3.2.e", "shelter")


class TestMissing:
    @pytest.mark.parametrize(
        ("month", "out"), [("2025-11", False), ("2025-12", False), ("2026-01", True), ("2026-02", True)]
    )
    def test_from_2026_whatever_the_stay(self, month: str, out: bool) -> None:
        h = family(EU, spouse(place=place(Where.MISSING), requests=request(RequestKind.MISSING, IN_TIME)))
        assert partner(h, month).ground == ("missing" if out else "married")

    def test_not_without_a_request_and_one_is_suggested(self) -> None:
        found = partner(family(EU, spouse(place=place(Where.MISSING))), "2026-06")
        assert (found.ground, found.could_ask) == ("married", ("missing",))
        assert partner(family(EU, spouse(place=place(Where.MISSING))), "2025-06").could_ask == ()

    def test_a_request_for_something_else_does_not_work(self) -> None:
        h = family(EU, spouse(place=place(Where.MISSING), requests=request(RequestKind.DETAINED, IN_TIME)))
        assert partner(h, "2026-06").ground == "married"

    def test_found_again(self) -> None:
        places = (*place(Where.MISSING, until="2026-04-30"), *place(Where.OUTSIDE, "2026-05-01"))
        h = family(EU, spouse(place=places, requests=request(RequestKind.MISSING, IN_TIME)))
        assert [partner(h, month).ground for month in ("2026-04", "2026-05")] == ["missing", "married"]

    @pytest.mark.parametrize(
        ("asked", "month", "open_"), [("2026-06-01", "2026-06", False), ("2026-06-02", "2026-06", True)]
    )
    def test_the_day_of_the_request(self, asked: str, month: str, open_: bool) -> None:
        h = family(EU, spouse(place=place(Where.MISSING), requests=request(RequestKind.MISSING, asked)))
        if open_:
            assert open_at(lambda w: partner(w, month), h) == "awir-3c.1.a.before-the-request"
        else:
            assert partner(h, month).ground == "missing"

    def test_requests_are_asked_only_when_they_could_help(self) -> None:
        abroad = family(EU, spouse(requests=UNKNOWN))
        assert partner(abroad, "2026-06").ground == "married"
        gone = family(EU, spouse(place=place(Where.MISSING), requests=UNKNOWN))
        assert partner(gone, "2025-06").ground == "married"
        with pytest.raises(Unresolved) as caught:
            partner(gone, "2026-06")
        assert caught.value.path == ("spouse", "requests")

    def test_the_exception_for_asylum_goes_first_where_nothing_was_asked(self) -> None:
        h = family(asylum("2024-03-05", decided="2024-11-20"), spouse(place=place(Where.MISSING)))
        assert partner(h, "2026-06").ground == "awir-3c.2"


class TestDetained:
    """3c.1.b: more than three months; months one to three are open (A-42)."""

    @pytest.mark.parametrize(("month", "ground"), [("2025-12", "married"), ("2026-01", "detained")])
    def test_from_2026(self, month: str, ground: str) -> None:
        assert partner(detained("2025-03-01", IN_TIME), month).ground == ground

    @pytest.mark.parametrize(
        ("since", "month", "open_"),
        [
            ("2026-02-01", "2026-04", True),
            ("2026-02-01", "2026-05", False),  # 1 May: three months are over
            ("2026-02-02", "2026-05", True),
            ("2026-02-02", "2026-06", False),
            ("2025-11-30", "2026-02", True),  # 28 February is the day three months on
            ("2025-11-30", "2026-03", False),
        ],
    )
    def test_the_first_three_months(self, since: str, month: str, open_: bool) -> None:
        h = detained(since, IN_TIME)
        if open_:
            assert open_at(lambda w: partner(w, month), h) == "awir-3c.1.b.first-three-months"
        else:
            assert partner(h, month).ground == "detained"

    def test_a_start_known_to_the_year_is_asked_only_if_it_matters(self) -> None:
        assert partner(detained("2024", IN_TIME), "2026-06").ground == "detained"
        with pytest.raises(Unresolved) as caught:
            partner(detained("2025", IN_TIME), "2026-02")
        assert caught.value.path == ("spouse", "place", 0, "period", "since")

    def test_months_before_the_request_are_open(self) -> None:
        h = detained("2025-03-01", "2026-06-10")
        run = lambda w: partner(w, "2026-04")  # noqa: E731
        assert open_at(run, h) == "awir-3c.1.b.before-the-request"
        assert under(run, h, "awir-3c.1.b.before-the-request", True).ground == "detained"
        assert under(run, h, "awir-3c.1.b.before-the-request", False).ground == "married"

    def test_three_months_or_less(self) -> None:
        assert partner(detained("2026-01-01", IN_TIME, over=False), "2026-06").ground == "married"
        assert partner(detained("2026-01-01", None, over=False), "2026-06").could_ask == ()

    def test_without_a_request(self) -> None:
        found = partner(detained("2026-01-01", None), "2026-06")
        assert (found.ground, found.could_ask) == ("married", ("detained",))

    def test_how_long_is_asked_only_with_a_request(self) -> None:
        assert partner(detained("2026-01-01", None, over=UNKNOWN), "2026-06").ground == "married"
        with pytest.raises(Unresolved) as caught:
            partner(detained("2026-01-01", IN_TIME, over=UNKNOWN), "2026-06")
        assert caught.value.path == ("spouse", "place", 0, "over_three_months")

    def test_a_third_person_still_counts(self) -> None:
        h = replace(detained("2025-03-01", IN_TIME), housemates=(mate(Relation.OTHER),))
        assert (partner(h, "2026-06").who, partner(h, "2026-06").spouse_out) == ("housemates[0]", "detained")


class TestCareHome:
    """3.6: married since 2021 on request; unmarried partners STAY partners after admission."""

    @pytest.mark.parametrize(
        ("month", "ground"), [("2020-12", "married"), ("2021-01", "care-home"), ("2026-06", "care-home")]
    )
    def test_married_on_request_from_2021(self, month: str, ground: str) -> None:
        h = family(EU, spouse(place=place(Where.CARE_HOME), requests=request(RequestKind.CARE_HOME, IN_TIME)))
        assert partner(h, month).ground == ground

    def test_married_without_a_request(self) -> None:
        found = partner(family(EU, spouse(place=place(Where.CARE_HOME))), "2024-06")
        assert (found.ground, found.could_ask) == ("married", ("care-home",))

    HOME: tuple[Place, ...] = (*place(Where.SAME_ADDRESS, until="2024-03-14"), *place(Where.CARE_HOME, "2024-03-15"))

    def unmarried(self, tie: Tie = Tie.UNMARRIED, asked: str | None = None, **more: object) -> Household:
        facts: dict[str, object] = {"bond": Bond(child_together=True), "resident_in_brp": brp("2010-01-01"), "stay": EU}
        other = spouse(tie=tie, place=self.HOME, requests=request(RequestKind.CARE_HOME, asked), **facts)
        return family(EU, other, **more)  # type: ignore[arg-type]

    @pytest.mark.parametrize(("tie", "ground"), [(Tie.UNMARRIED, "3.2.a"), (Tie.NOTARIAL, "notarial")])
    def test_unmarried_partners_stay_partners(self, tie: Tie, ground: str) -> None:
        months = in_order(self.unmarried(tie), "2024-02", "2025-06")
        assert [months[m(t)].ground for t in ("2024-02", "2024-03", "2024-04", "2025-06")] == [
            ground,
            ground,
            "3.6",
            "3.6",
        ]
        assert months[m("2024-04")].could_ask == ("care-home",)

    def test_also_when_the_months_before_were_not_worked_out(self) -> None:
        assert partner(self.unmarried(), "2025-06").ground == "3.6"

    def test_until_one_of_them_asks(self) -> None:
        h = self.unmarried(asked="2024-06-10")
        assert partner(h, "2024-07").ground == "care-home"
        assert open_at(lambda w: partner(w, "2024-06"), h) == "awir-3.6.before-the-request"

    def test_a_request_may_work_back(self) -> None:
        h = self.unmarried(asked="2024-06-10")
        for choice, ground in ((True, "care-home"), (False, "3.6")):
            found = under(lambda w: in_order(w, "2024-02", "2024-05"), h, "awir-3.6.before-the-request", choice)
            assert found[m("2024-04")].ground == ground
            assert found[m("2024-05")].has_partner is not choice

    def test_until_a_third_person_is_partner(self) -> None:
        h = self.unmarried(mates=(mate(Relation.FAMILY, "2024-09-01"),))
        months = in_order(h, "2024-02", "2024-10")
        assert [months[m(t)].who for t in ("2024-08", "2024-09", "2024-10")] == [
            "spouse",
            "housemates[0]",
            "housemates[0]",
        ]

    def test_and_it_does_not_come_back_after_that(self) -> None:
        h = self.unmarried(mates=(mate(Relation.FAMILY, "2024-09-01", "2024-11-30"),))
        months = in_order(h, "2024-02", "2025-02")
        assert [months[m(t)].who for t in ("2024-11", "2024-12", "2025-02")] == ["housemates[0]", None, None]

    def test_who_never_was_partner_does_not_become_one_there(self) -> None:
        other = spouse(tie=Tie.UNMARRIED, place=place(Where.CARE_HOME), bond=Bond(child_together=True))
        assert not partner(family(EU, other), "2024-06").has_partner


def test_several_requests_the_one_that_fits_counts() -> None:
    asked = (Request(RequestKind.SHELTER, event(None)), Request(RequestKind.MISSING, day("2025-12-01")))
    h = family(EU, spouse(place=place(Where.MISSING), requests=asked))
    assert partner(h, "2026-02").ground == "missing"


def test_a_request_of_which_the_day_is_not_known_is_asked() -> None:
    h = family(EU, spouse(place=place(Where.MISSING), requests=(Request(RequestKind.MISSING, UNKNOWN),)))
    with pytest.raises(Unresolved) as caught:
        partner(h, "2026-02")
    assert caught.value.path == ("spouse", "requests", 0, "on")
