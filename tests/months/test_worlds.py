"""A run forks over what it reads and does not know, and over nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from assistant.facts.calendar import NO, ONGOING, Day, Period, counts_from_first_of, month
from assistant.facts.household import NONE, Applicant, Household, Spouse, Stay
from assistant.facts.kinds import StayKind, Tie
from assistant.facts.locate import locate
from assistant.facts.unknown import UNKNOWN, known
from assistant.months.decisive import decisive, fields_without_shapes
from assistant.months.worlds import Explored
from assistant.months.worlds import explore as explore_run

ON = date(2026, 11, 23)
PERMIT = Stay(StayKind.ASYLUM, Period(Day(2024, 3, 5), ONGOING), NO)


class Whole:
    """A run that starts again in each world."""

    def __init__(self, household: Household, run: Callable[[Household], Any]) -> None:
        self.household, self.run = household, run

    def finish(self) -> Any:
        return self.run(self.household)

    def fork(self, household: Household, value: object) -> Whole:
        return Whole(household, self.run)


def explore(household: Household, run: Callable[[Household], Any], limit: int = 400) -> Explored[Any]:
    return explore_run(Whole(household, run), limit)


def household(spouse: Spouse) -> Household:
    return locate(Household(ON, applicant=Applicant(stay=(PERMIT,)), spouse=spouse, housemates=()))


def test_what_is_known_is_not_forked_on() -> None:
    found = explore(household(Spouse(tie=Tie.MARRIED)), lambda h: known(h.spouse.tie))  # type: ignore[union-attr]
    assert found.leaves == [Tie.MARRIED]
    assert found.paths == ()
    assert found.complete


def test_an_unknown_that_is_read_forks_over_every_member() -> None:
    found = explore(household(Spouse()), lambda h: known(h.spouse.tie))  # type: ignore[union-attr]
    assert found.leaves == list(Tie)
    assert found.paths == (("spouse", "tie"),)


def test_an_unknown_that_is_not_read_is_not_forked_on() -> None:
    found = explore(household(Spouse()), lambda h: 1)
    assert found.leaves == [1]
    assert found.paths == ()


def test_a_second_fact_is_forked_on_only_where_it_is_read() -> None:
    def run(h: Household) -> str:
        assert isinstance(h.spouse, Spouse)
        return "bsn" if known(h.spouse.tie) is Tie.MARRIED and known(h.spouse.has_bsn) else "-"

    found = explore(household(Spouse()), run)
    assert len(found.leaves) == len(Tie) + 1  # only the married world asks further
    assert found.leaves.count("bsn") == 1


def test_a_month_without_its_day_forks_only_at_that_month() -> None:
    wedding = household(Spouse(since=Day(2026, 2)))

    def counts(m: int) -> set[bool]:
        return set(explore(wedding, lambda h: counts_from_first_of(h.spouse.since, m)).leaves)  # type: ignore[union-attr]

    assert counts(month(2026, 1)) == {False}
    assert counts(month(2026, 2)) == {True, False}  # married on the 1st: February counts; later: March
    assert counts(month(2026, 3)) == {True}


def test_an_unknown_wedding_is_tried_before_and_after_the_permit() -> None:
    found = explore(household(Spouse()), lambda h: known(h.spouse.since))  # type: ignore[union-attr]
    days = {day.text() for day in found.leaves}
    assert {"1900-01-01", "2024-03-04", "2024-03-05", "2026-11-23"} <= days


def test_an_event_that_is_not_known_may_not_have_happened() -> None:
    found = explore(household(Spouse(ended=UNKNOWN)), lambda h: known(h.spouse.ended))  # type: ignore[union-attr]
    assert NO in found.leaves
    assert len(found.leaves) > 2


def test_too_many_worlds_are_said_to_be_too_many() -> None:
    def run(h: Household) -> object:
        assert isinstance(h.spouse, Spouse)
        return known(h.spouse.since), known(h.spouse.ended), known(h.spouse.divorce_filed), known(h.spouse.separated)

    spouse = Spouse(ended=UNKNOWN, divorce_filed=UNKNOWN, separated=UNKNOWN)
    assert not explore(household(spouse), run, limit=50).complete


def test_nobody_known_about_forks_into_nobody_and_somebody() -> None:
    unknown = locate(Household(ON))
    kinds = {type(explore(unknown, lambda h: known(h.spouse)).leaves[i]) for i in range(2)}
    assert kinds == {type(NONE), Spouse}


def test_an_unlocated_fact_is_a_fault_of_the_program() -> None:
    with pytest.raises(AssertionError, match="not located"):
        explore(Household(ON), lambda h: known(h.spouse))


def test_every_list_of_the_model_that_may_be_unknown_has_shapes() -> None:
    assert fields_without_shapes() == ()


def test_vague_dates_keep_to_what_is_known_of_them() -> None:
    found = decisive(household(Spouse(since=Day(2024))), ("spouse", "since"))
    assert all(isinstance(day, Day) and day.year == 2024 for day in found)
    assert {day.text() for day in found} >= {"2024-01-01", "2024-03-04", "2024-03-05", "2024-12-31"}  # type: ignore[attr-defined]


def test_putting_a_value_leaves_the_original_alone() -> None:
    before = household(Spouse())
    explore(before, lambda h: known(h.spouse.tie))  # type: ignore[union-attr]
    assert replace(before) == before
