"""What a household file says, as the facts that the law reads."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from assistant.facts.calendar import ALWAYS, NO, ONGOING, Day, Period
from assistant.facts.household import NONE, Between, Bond, Household, Spouse
from assistant.facts.kinds import ChildHome, Light, StayKind, Tie, Where
from assistant.facts.locate import look
from assistant.facts.unknown import Unknown
from assistant.files import household_of
from assistant.files.reading import SCHEMA
from tests.files.cases import changed, without

EMPTY = {"schema": SCHEMA, "as_of": "2026-11-23"}


def at(household: Household, *path: str | int) -> Any:
    return look(household, path)


def known_nowhere(value: object) -> bool:
    return isinstance(value, Unknown)


def test_nothing_told_is_nothing_known() -> None:
    found = household_of(EMPTY)
    assert found.as_of == date(2026, 11, 23)
    for path in (
        ("applicant", "stay"),
        ("applicant", "naturalised"),
        ("applicant", "born"),
        ("spouse",),
        ("children",),
        ("housemates",),
        ("received", "kgb"),
        ("letters",),
        ("bijstand",),
    ):
        value = at(found, *path)
        assert known_nowhere(value), path
        assert value.path == path
    assert dict(found.applicant.income) == {}


@pytest.mark.parametrize(
    "field", ["applicant", "spouse", "children", "housemates", "received", "letters", "bijstand", "home", "about"]
)
def test_null_is_the_same_as_absent(field: str) -> None:
    assert household_of({**EMPTY, field: None}) == household_of(EMPTY)


def test_an_empty_list_is_none() -> None:
    found = household_of({**EMPTY, "children": [], "housemates": [], "letters": [], "spouse": {"resident_in_brp": []}})
    assert found.children == found.housemates == found.letters == ()
    assert at(found, "spouse", "resident_in_brp") == ()
    assert household_of({**EMPTY, "spouse": "none"}).spouse is NONE


#: Rare facts: what holds when a file says nothing. For every other field, absent is not known.
USUAL: dict[str, Any] = {
    "applicant.shelter": (),
    "spouse.ended": NO,
    "spouse.separated": NO,
    "spouse.filed_under_dutch_law": True,
    "children.0.joined": NO,
    "children.0.only_school": False,
}


@pytest.mark.parametrize(("path", "usual"), USUAL.items())
def test_a_rare_fact_is_not_so_unless_told_and_null_is_not_known(path: str, usual: Any) -> None:
    way = tuple(int(part) if part.isdigit() else part for part in path.split("."))
    base = {**EMPTY, "applicant": {}, "spouse": {}, "children": [{}]}
    assert at(household_of(base), *way) == usual
    told = {**EMPTY, "applicant": {}, "spouse": {}, "children": [{}]}
    holder: Any = told
    for part in way[:-1]:
        holder = holder[part]
    holder[way[-1]] = None
    assert known_nowhere(at(household_of(told), *way))


@pytest.mark.parametrize(
    ("path", "fact"),
    [
        ("spouse.divorce_filed", ("spouse", "divorce_filed")),
        ("spouse.comes_to_light", ("spouse", "comes_to_light")),
        ("spouse.requests", ("spouse", "requests")),
        ("applicant.naturalised", ("applicant", "naturalised")),
        ("children.0.kinderbijslag", ("children", 0, "kinderbijslag")),
        ("children.0.registered_here", ("children", 0, "registered_here")),
    ],
)
def test_what_can_matter_is_not_known_when_it_is_left_out(path: str, fact: tuple[str | int, ...]) -> None:
    assert known_nowhere(at(household_of(without(path)), *fact))


def test_an_end_that_is_left_out_is_not_known() -> None:
    found = household_of(changed("applicant.stay", [{"kind": "eu", "from": "2024-04-15"}]))
    stay = at(found, "applicant", "stay", 0)
    assert stay.kind is StayKind.EU
    assert stay.period.since == Day(2024, 4, 15)
    assert known_nowhere(stay.period.until)
    assert stay.period.until.path == ("applicant", "stay", 0, "period", "until")


@pytest.mark.parametrize(
    ("told", "day"), [("2026-05-14", Day(2026, 5, 14)), ("2026-05", Day(2026, 5)), ("2026", Day(2026))]
)
def test_a_date_is_as_exact_as_it_was_told(told: str, day: Day) -> None:
    assert at(household_of(changed("spouse.divorce_filed", told)), "spouse", "divorce_filed") == day


@pytest.mark.parametrize(
    ("told", "cents"),
    [
        (15000, 1_500_000),
        (0, 0),
        (12.3, 1230),
        (0.07, 7),
        (10_000_000, 1_000_000_000),
        ({"low": 0, "high": 28000.5}, Between(0, 2_800_050)),
        ({"low": 5, "high": 5}, 500),
    ],
)
def test_euros_of_a_year_become_cents(told: Any, cents: object) -> None:
    found = household_of(changed("applicant.income", {"2026": told}))
    assert at(found, "applicant", "income", 2026) == cents


def test_an_amount_that_is_null_is_a_year_that_is_not_known() -> None:
    assert dict(household_of(changed("applicant.income", {"2026": None})).applicant.income) == {}


@pytest.mark.parametrize(
    ("told", "periods"),
    [
        (True, (ALWAYS,)),
        (False, ()),
        ([{"from": "2024-05", "to": "ongoing"}], (Period(Day(2024, 5), ONGOING),)),
    ],
)
def test_kinderbijslag_has_a_short_form(told: Any, periods: object) -> None:
    assert at(household_of(changed("children.0.kinderbijslag", told)), "children", 0, "kinderbijslag") == periods


def test_where_somebody_is_all_the_time_is_one_word() -> None:
    found = household_of(changed("spouse.place", "outside"))
    assert [(place.where, place.period) for place in at(found, "spouse", "place")] == [(Where.OUTSIDE, ALWAYS)]


def test_the_country_of_a_child_is_that_of_its_home_abroad() -> None:
    found = household_of(changed("children.0", {"born": "2019", "lives": "eu", "country": "PL"}))
    assert at(found, "children", 0, "lives", 0, "country") == "PL"
    homes = [
        {"where": "applicant", "from": "2019", "to": "2024-12-31"},
        {"where": "outside", "from": "2025-01-01", "to": "2025-06-30", "country": "IN"},
        {"where": "eu", "from": "2025-07-01", "to": "ongoing"},
    ]
    found = household_of(changed("children.0", {"born": "2019", "lives": homes, "country": "PL"}))
    lives = at(found, "children", 0, "lives")
    assert [home.where for home in lives] == [ChildHome.APPLICANT, ChildHome.OUTSIDE, ChildHome.EU]
    assert known_nowhere(lives[0].country)
    assert [home.country for home in lives[1:]] == ["IN", "PL"]


def test_how_a_marriage_comes_to_light_may_be_one_word() -> None:
    found = household_of(changed("spouse.comes_to_light", ["naturalisation"]))
    exposal = at(found, "spouse", "comes_to_light", 0)
    assert exposal.how is Light.NATURALISATION
    assert known_nowhere(exposal.on)


def test_bonds_may_be_a_list_of_those_that_hold() -> None:
    found = household_of(changed("spouse.bond", ["child_together"]))
    assert at(found, "spouse", "bond") == Bond(child_together=True)
    found = household_of(changed("spouse.bond", []))
    assert at(found, "spouse", "bond") == Bond()
    found = household_of(changed("spouse.bond", {"child_together": True}))
    assert known_nowhere(at(found, "spouse", "bond", "home_together"))


def test_an_ongoing_place_ends_when_a_planned_one_begins() -> None:
    """On the day of the answers the spouse is abroad, and will come in March."""
    places = [
        {"where": "outside", "from": "2012", "to": "ongoing"},
        {"where": "same_address", "from": "2027-03-10", "to": "ongoing"},
    ]
    first, second = at(household_of(changed("spouse.place", places)), "spouse", "place")
    assert first.period.until == Day(2027, 3, 9)
    assert second.period == Period(Day(2027, 3, 10), ONGOING)


def test_what_a_file_says_of_itself_is_left_behind() -> None:
    assert household_of(changed("about", {"title": "x", "expected": [1, {"a": None}]})) == household_of(
        without("about")
    )


def test_a_whole_case_is_read() -> None:
    found = household_of(changed("bijstand", True))
    spouse = found.spouse
    assert isinstance(spouse, Spouse)
    assert spouse.tie is Tie.MARRIED
    assert spouse.since == Day(2015)
    assert spouse.reported == ()
    assert found.bijstand is True
