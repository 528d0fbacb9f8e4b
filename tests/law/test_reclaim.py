"""Terms and limits of a reclaim, each on its last day."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.law.reclaim import (
    HEARING_CENTS,
    Hearing,
    application_is_certain,
    application_last_day,
    collected_cents,
    heard_first,
    instalment_cents,
    interest_possible,
    objection_last_day,
    objection_may_be_late,
    open_until,
    open_years,
    payment_last_day,
    review_last_day,
    small_reclaim_cents,
)


def test_open_years() -> None:
    assert list(open_years(date(2026, 11, 23))) == [2021, 2022, 2023, 2024, 2025, 2026]
    assert open_years(date(2026, 12, 31)).start == 2021
    assert open_years(date(2027, 1, 1)).start == 2022
    assert open_until(2021) == date(2026, 12, 31)
    assert review_last_day(2026) == date(2031, 12, 31)


def test_six_weeks_and_never_moved() -> None:
    assert payment_last_day(date(2026, 11, 2)) == date(2026, 12, 14)
    assert payment_last_day(date(2026, 11, 14)) == date(2026, 12, 26)  # a Saturday, and a holiday
    assert objection_last_day(date(2026, 11, 2)) == date(2026, 12, 14)  # the example of R22, a Monday


@pytest.mark.parametrize(
    ("decision", "on", "late"),
    [
        ("2026-11-02", "2026-12-14", False),  # the last day, a Monday
        ("2026-11-02", "2026-12-15", False),  # the working day after it
        ("2026-11-02", "2026-12-16", True),
        ("2026-11-06", "2026-12-18", False),  # a Friday
        ("2026-11-06", "2026-12-21", False),  # Monday
        ("2026-11-06", "2026-12-22", True),
        ("2026-11-07", "2026-12-21", False),  # last day on a Saturday: Monday is the next working day
        ("2026-11-07", "2026-12-22", True),
        ("2026-11-13", "2026-12-28", False),  # last day 25 December, then 26 December, a weekend, Monday
        ("2026-11-13", "2026-12-29", True),
        ("2026-02-19", "2026-04-07", False),  # 2 April, Good Friday, a weekend, Easter Monday, Tuesday
        ("2026-02-19", "2026-04-08", True),
        ("2026-03-16", "2026-04-28", False),  # 27 April, King's Day
        ("2026-03-16", "2026-04-29", True),
        ("2026-04-01", "2026-05-15", False),  # 13 May, Ascension Day on the 14th
        ("2026-04-01", "2026-05-16", True),
        ("2026-04-10", "2026-05-26", False),  # 22 May, a weekend, Whit Monday
        ("2026-04-10", "2026-05-27", True),
    ],
)
def test_too_late_is_never_said_too_early(decision: str, on: str, late: bool) -> None:
    assert objection_may_be_late(date.fromisoformat(decision), date.fromisoformat(on)) is late


@pytest.mark.parametrize(
    ("year", "euro"), [(2020, 0), (2021, 98), (2022, 100), (2023, 106), (2024, 116), (2025, 118), (2026, 121)]
)
def test_small_reclaims(year: int, euro: int) -> None:
    assert small_reclaim_cents(year) == euro * 100
    assert collected_cents(year, euro * 100, by_award=True) == 0
    assert collected_cents(year, euro * 100 + 1, by_award=True) == euro * 100 + 1
    assert collected_cents(year, euro * 100, by_award=False) == euro * 100  # not for an advance


def test_hearing() -> None:
    assert heard_first(HEARING_CENTS) is Hearing.YES
    assert heard_first(HEARING_CENTS - 1) is Hearing.MAYBE
    assert heard_first(HEARING_CENTS, own_report=True) is Hearing.NO  # 26b.2
    assert heard_first(HEARING_CENTS, only_income=True) is Hearing.NO  # 26b.3


@pytest.mark.parametrize(("year", "last"), [(2024, "2025-09-01"), (2025, "2026-12-31"), (2026, "2027-12-31")])
def test_last_day_to_apply(year: int, last: str) -> None:
    assert application_last_day(year) == date.fromisoformat(last)
    assert application_is_certain(year) is (year != 2025)


def test_interest_is_words_only() -> None:
    assert [interest_possible(year) for year in (2021, 2025, 2026)] == [True, True, False]


@pytest.mark.parametrize(
    ("total", "part"),
    [(8_840_33, 368_35), (8_151_67, 339_65), (480_00, 20_00), (100_00, 20_00), (15_00, 15_00), (0, 0)],
)
def test_instalments(total: int, part: int) -> None:
    assert instalment_cents(total) == part
