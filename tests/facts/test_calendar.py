"""Months and dates, also those known only to the month or the year: the day before, on, after."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.facts.calendar import (
    ALWAYS,
    NO,
    ONGOING,
    Day,
    Period,
    any_in_force,
    counts_from_first_of,
    earlier,
    first_day,
    happened_by,
    in_force,
    label,
    last_day,
    month,
    month_of,
    months_after,
    on_or_before,
    running_on,
    year_of,
)
from assistant.facts.unknown import Unknown, Unresolved

MAY = month(2026, 5)
WHERE = ("spouse", "since")
UNKNOWN_DAY = Unknown(WHERE)


def test_a_month_is_a_number() -> None:
    assert MAY == 2026 * 12 + 4 == month_of(date(2026, 5, 31))
    assert month(2026, 12) + 1 == month(2027, 1)
    assert year_of(month(2026, 12)) == 2026
    assert (first_day(MAY), last_day(MAY)) == (date(2026, 5, 1), date(2026, 5, 31))
    assert last_day(month(2024, 2)) == date(2024, 2, 29)
    assert label(MAY) == "2026-05"


@pytest.mark.parametrize(
    ("day", "earliest", "latest", "text"),
    [
        (Day(2026, 5, 14), date(2026, 5, 14), date(2026, 5, 14), "2026-05-14"),
        (Day(2026, 5), date(2026, 5, 1), date(2026, 5, 31), "2026-05"),
        (Day(2024, 2), date(2024, 2, 1), date(2024, 2, 29), "2024-02"),
        (Day(2026), date(2026, 1, 1), date(2026, 12, 31), "2026"),
    ],
)
def test_what_a_date_can_be(day: Day, earliest: date, latest: date, text: str) -> None:
    assert (day.earliest, day.latest, day.text()) == (earliest, latest, text)
    assert day.exact is (earliest == latest)


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        (Day(2026, 4, 30), True),
        (Day(2026, 5, 1), True),  # on day 1 it counts that month
        (Day(2026, 5, 2), False),
        (Day(2026, 5, 31), False),
        (Day(2026, 4), True),
        (Day(2026, 6), False),
        (Day(2025), True),
        (Day(2027), False),
    ],
)
def test_a_change_counts_from_the_first_of_the_next_month(day: Day, answer: bool) -> None:
    assert counts_from_first_of(day, MAY) is answer
    assert on_or_before(day, first_day(MAY)) is answer
    assert happened_by(day, first_day(MAY)) is answer


@pytest.mark.parametrize("day", [Day(2026, 5, path=WHERE), Day(2026, path=WHERE), UNKNOWN_DAY])
def test_a_missing_part_that_matters_is_asked_for(day: Day | Unknown) -> None:
    with pytest.raises(Unresolved) as caught:
        counts_from_first_of(day, MAY)
    assert caught.value.path == WHERE


def test_what_has_not_happened_has_not() -> None:
    assert not happened_by(NO, date(2100, 1, 1))
    assert not counts_from_first_of(NO, month(2100, 1))


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        (Day(2024, 3, 4), Day(2024, 3, 5), True),
        (Day(2024, 3, 5), Day(2024, 3, 5), False),
        (Day(2024, 3, 6), Day(2024, 3, 5), False),
        (Day(2024, 2), Day(2024, 3), True),
        (Day(2012), Day(2024, 3, 5), True),
        (Day(2025), Day(2024), False),
    ],
)
def test_earlier(one: Day, other: Day, answer: bool) -> None:
    assert earlier(one, other) is answer


def test_earlier_asks_for_the_vaguer_date() -> None:
    exact = Day(2024, 3, 5, ("exact",))
    vague = Day(2024, path=("vague",))
    for one, other in ((exact, vague), (vague, exact)):
        with pytest.raises(Unresolved) as caught:
            earlier(one, other)
        assert caught.value.path == ("vague",)


PERIOD = Period(Day(2026, 3, 1), Day(2026, 5, 31))


@pytest.mark.parametrize(
    ("day", "answer"),
    [
        (date(2026, 2, 28), False),
        (date(2026, 3, 1), True),
        (date(2026, 5, 31), True),  # both ends are included
        (date(2026, 6, 1), False),
    ],
)
def test_running_on(day: date, answer: bool) -> None:
    assert running_on(PERIOD, day) is answer


def test_in_force_looks_at_the_first_day_of_the_month() -> None:
    began_late = Period(Day(2026, 3, 2), Day(2026, 5, 1))
    assert [in_force(began_late, month(2026, number)) for number in (3, 4, 5, 6)] == [False, True, True, False]


def test_a_period_in_whole_months() -> None:
    months = Period(Day(2026, 3), Day(2026, 5))
    assert [in_force(months, month(2026, number)) for number in (2, 4, 5, 6)] == [False, True, True, False]
    with pytest.raises(Unresolved):  # began in March: on the first, or later
        in_force(months, month(2026, 3))


def test_what_still_runs_runs_on() -> None:
    assert in_force(Period(Day(2026, 1, 1), ONGOING), month(2027, 12))
    assert in_force(ALWAYS, month(1950, 1))


def test_an_end_that_is_not_known_matters_only_after_the_start() -> None:
    period = Period(Day(2026, 3, 1), Unknown(("until",)))
    assert not in_force(period, month(2026, 2))
    with pytest.raises(Unresolved) as caught:
        in_force(period, month(2026, 4))
    assert caught.value.path == ("until",)


def test_an_end_known_to_the_year() -> None:
    period = Period(Day(2024, 1, 1), Day(2026, path=WHERE))
    assert in_force(period, month(2026, 1))
    assert not in_force(period, month(2027, 1))
    with pytest.raises(Unresolved) as caught:
        in_force(period, month(2026, 2))
    assert caught.value.path == WHERE


def test_any_in_force_asks_only_when_no_other_period_answers() -> None:
    vague = Period(Day(2026, path=WHERE), ONGOING)
    assert any_in_force((vague, ALWAYS), MAY)
    assert not any_in_force((), MAY)
    with pytest.raises(Unresolved) as caught:
        any_in_force((Period(Day(2027, 1, 1), ONGOING), vague), MAY)
    assert caught.value.path == WHERE


@pytest.mark.parametrize(
    ("day", "count", "then"),
    [
        (date(2026, 1, 15), 3, date(2026, 4, 15)),
        (date(2026, 1, 31), 3, date(2026, 4, 30)),  # April has no 31st
        (date(2023, 11, 30), 3, date(2024, 2, 29)),
        (date(2024, 3, 5), 21, date(2025, 12, 5)),
    ],
)
def test_months_after(day: date, count: int, then: date) -> None:
    assert months_after(day, count) == then
