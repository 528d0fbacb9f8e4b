"""Unknown is a value of its own: it has no truth, no order, and only ``known`` hands a fact out."""

from __future__ import annotations

import operator
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from assistant.facts.calendar import NO, Day
from assistant.facts.household import NONE, Applicant, Between, Child, Household, Spouse
from assistant.facts.locate import days, locate, look, put
from assistant.facts.readings import reading
from assistant.facts.unknown import UNKNOWN, Unknown, Unresolved, dotted, known


def test_it_has_no_truth_value() -> None:
    with pytest.raises(TypeError, match="no truth value"):
        bool(UNKNOWN)
    with pytest.raises(TypeError):
        assert not UNKNOWN
    with pytest.raises(TypeError):
        any([UNKNOWN])


@pytest.mark.parametrize("compare", [operator.eq, operator.ne], ids=["eq", "ne"])
@pytest.mark.parametrize("other", [False, True, 0, "", None, date(2026, 1, 1), NO])
def test_it_is_neither_equal_nor_unequal_to_a_value(compare: Callable[[Any, Any], bool], other: object) -> None:
    with pytest.raises(TypeError, match="cannot be compared"):
        compare(UNKNOWN, other)


@pytest.mark.parametrize("compare", [operator.lt, operator.le, operator.gt, operator.ge])
@pytest.mark.parametrize("other", [0, 15_000_00, date(2026, 1, 1)])
def test_it_has_no_order(compare: Callable[[Any, Any], bool], other: object) -> None:
    with pytest.raises(TypeError):
        compare(UNKNOWN, other)
    with pytest.raises(TypeError):
        compare(other, UNKNOWN)


@pytest.mark.parametrize("use", [iter, len, int, float, hash], ids=["iter", "len", "int", "float", "hash"])
def test_it_is_no_empty_list_and_no_zero(use: Callable[[Any], Any]) -> None:
    if use is hash:
        assert hash(Unknown(("a",))) != hash(Unknown(("b",)))
        return
    with pytest.raises(TypeError):
        use(UNKNOWN)


def test_two_unknowns_are_the_same_only_in_the_same_place() -> None:
    assert Unknown(("a", 0)) == Unknown(("a", 0))
    assert Unknown(("a", 0)) != Unknown(("a", 1))


def test_known_hands_out_a_value_or_says_which_fact_is_missing() -> None:
    assert known(5) == 5
    assert known(False) is False
    assert known(NO) is NO
    with pytest.raises(Unresolved) as caught:
        known(Unknown(("spouse", "place", 0, "where")))
    assert caught.value.path == ("spouse", "place", 0, "where")
    assert str(caught.value) == "spouse.place[0].where" == dotted(caught.value.path)


def test_a_reading_not_chosen_is_unresolved() -> None:
    empty = Household(date(2026, 11, 23))
    with pytest.raises(Unresolved) as caught:
        reading(empty, "awir-3a.before-the-request")
    assert caught.value.path == ("readings", "awir-3a.before-the-request")
    chosen = put(empty, ("readings", "awir-3a.before-the-request"), False)
    assert reading(chosen, "awir-3a.before-the-request") is False


def couple() -> Household:
    applicant = Applicant(born=Day(1990), income={2025: UNKNOWN, 2026: Between(0, 100)})
    return locate(Household(date(2026, 11, 23), applicant, Spouse(since=Day(2012, 6)), (Child(UNKNOWN),)))


def test_locate_gives_every_unknown_date_and_band_its_place() -> None:
    h = couple()
    assert isinstance(h.spouse, Spouse) and isinstance(h.children, tuple)
    assert isinstance(h.spouse.tie, Unknown) and h.spouse.tie.path == ("spouse", "tie")
    assert isinstance(h.children[0].born, Unknown) and h.children[0].born.path == ("children", 0, "born")
    assert isinstance(h.spouse.since, Day) and h.spouse.since.path == ("spouse", "since")
    income = h.applicant.income
    assert isinstance(income[2025], Unknown) and income[2025].path == ("applicant", "income", 2025)
    assert isinstance(income[2026], Between) and income[2026].path == ("applicant", "income", 2026)
    assert isinstance(h.spouse.bond.child_together, Unknown)
    assert h.spouse.bond.child_together.path == ("spouse", "bond", "child_together")


def test_locating_twice_changes_nothing() -> None:
    once = couple()
    assert once == locate(once)


def test_locating_gives_the_shared_unknown_no_place() -> None:
    couple()
    assert UNKNOWN.path == ()


def test_put_and_look_reach_the_same_place() -> None:
    h = couple()
    for path, value in (
        (("spouse", "tie"), "x"),
        (("spouse",), NONE),
        (("children", 0, "born"), Day(2019, 6, 15)),
        (("applicant", "income", 2025), 15_000_00),
        (("applicant", "income", 2021), 7),
        (("readings", "x"), True),
    ):
        changed = put(h, path, value)
        assert look(changed, path) == value
        assert changed is not h
    assert isinstance(look(h, ("spouse", "tie")), Unknown)


def test_what_is_put_is_located() -> None:
    h = put(couple(), ("children", 0), Child(UNKNOWN, lives=UNKNOWN))
    lives = look(h, ("children", 0, "lives"))
    assert isinstance(lives, Unknown) and lives.path == ("children", 0, "lives")
    born = look(put(couple(), ("children", 0, "born"), Day(2019)), ("children", 0, "born"))
    assert isinstance(born, Day) and born.path == ("children", 0, "born")


def test_look_at_a_year_that_was_not_given() -> None:
    with pytest.raises(KeyError):
        look(couple(), ("applicant", "income", 2019))


def test_days_finds_every_date() -> None:
    assert [day.text() for day in days(couple())] == ["1990", "2012-06"]
