"""Both parents active: each ground, the place of the partner before and after 11 December 2024, and what stands in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from assistant.law.kinderopvang_activity import (
    Activity,
    Parent,
    Place,
    Wlz,
    both_active,
    partner_active,
    run_off_last_day,
)

WORKS = Parent(Activity.WORK)
IDLE = Parent(Activity.NONE)
OLD, LAST_OLD, FIRST_NEW, NEW = date(2023, 6, 1), date(2024, 12, 10), date(2024, 12, 11), date(2026, 9, 1)
ABROAD = replace(WORKS, resides=Place.OUTSIDE, works=Place.OUTSIDE)


@pytest.mark.parametrize("activity", list(Activity))
@pytest.mark.parametrize("day", [OLD, NEW])
def test_each_ground(activity: Activity, day: date) -> None:
    active = activity is not Activity.NONE
    assert both_active(day, Parent(activity), None).active is (active and activity is not Activity.FOREIGN_BENEFIT_PATH)
    found = both_active(day, WORKS, Parent(activity))
    assert (found.active, found.why) == (active, "" if active else "partner-inactive")


def test_an_applicant_alone_needs_no_partner_who_works() -> None:
    assert both_active(NEW, WORKS, None).active
    assert both_active(NEW, IDLE, None).why == "applicant-inactive"
    assert both_active(NEW, IDLE, WORKS).why == "applicant-inactive"


@pytest.mark.parametrize(
    ("lives", "works", "before"),
    [
        (Place.NETHERLANDS, Place.NETHERLANDS, ""),
        (Place.EU, Place.EU, ""),
        (Place.EU, Place.NETHERLANDS, ""),
        (Place.NETHERLANDS, Place.OUTSIDE, "partner-works-outside"),
        (Place.EU, Place.OUTSIDE, "partner-works-outside"),
        (Place.OUTSIDE, Place.NETHERLANDS, "partner-lives-outside"),
        (Place.OUTSIDE, Place.OUTSIDE, "partner-lives-outside"),
    ],
)
@pytest.mark.parametrize("activity", [Activity.WORK, Activity.FOREIGN_BENEFIT_PATH])
def test_where_a_partner_lives_and_works_until_10_december_2024(
    activity: Activity, lives: Place, works: Place, before: str
) -> None:
    partner = Parent(activity, lives, works)
    for day in (OLD, LAST_OLD):
        assert (both_active(day, WORKS, partner).active, both_active(day, WORKS, partner).why) == (not before, before)
    for day in (FIRST_NEW, NEW):
        assert both_active(day, WORKS, partner).active


@pytest.mark.parametrize("activity", [Activity.STUDY, Activity.INBURGERING, Activity.PARTNERS_BUSINESS])
def test_for_other_grounds_only_where_the_partner_lives_counted(activity: Activity) -> None:
    assert both_active(LAST_OLD, WORKS, Parent(activity, Place.EU, Place.OUTSIDE)).active
    assert not both_active(LAST_OLD, WORKS, Parent(activity, Place.OUTSIDE)).active
    assert both_active(FIRST_NEW, WORKS, Parent(activity, Place.OUTSIDE)).active


def test_a_partner_abroad_who_does_not_work_still_bars() -> None:
    for day in (OLD, LAST_OLD, FIRST_NEW, NEW):
        assert not both_active(day, WORKS, Parent(Activity.NONE, Place.OUTSIDE)).active
    assert partner_active(NEW, Parent(Activity.NONE, Place.OUTSIDE)).why == "partner-inactive"


@pytest.mark.parametrize(
    ("applicant", "active"),
    [
        (Parent(Activity.WORK, Place.EU, Place.NETHERLANDS), True),
        (Parent(Activity.WORK, Place.EU, Place.EU), False),
        (Parent(Activity.BENEFIT_PATH, Place.EU), True),
        (Parent(Activity.STUDY, Place.EU), False),
        (Parent(Activity.NONE, Place.EU), False),
        (Parent(Activity.WORK, Place.OUTSIDE, Place.NETHERLANDS), False),
        (Parent(Activity.WORK, Place.NETHERLANDS, Place.OUTSIDE), True),
    ],
)
def test_an_applicant_who_lives_elsewhere_in_the_eu(applicant: Parent, active: bool) -> None:
    for day in (OLD, NEW):
        found = both_active(day, applicant, None)
        assert (found.active, found.why) == (active, "" if active else "applicant-abroad")
        assert both_active(day, applicant, WORKS).active is active
    assert not both_active(NEW, Parent(Activity.NONE, Place.OUTSIDE, wlz=Wlz.PERMANENT), WORKS).active


class TestRunOff:
    @pytest.mark.parametrize(
        ("stopped", "last"),
        [
            (date(2026, 3, 31), date(2026, 6, 30)),
            (date(2026, 3, 15), date(2026, 6, 15)),
            (date(2026, 4, 1), date(2026, 7, 1)),
            (date(2025, 12, 31), date(2026, 3, 31)),
            (date(2025, 11, 29), date(2026, 2, 28)),
            (date(2025, 11, 30), date(2026, 2, 28)),
            (date(2023, 11, 29), date(2024, 2, 29)),
        ],
    )
    def test_three_calendar_months_from_the_day_after(self, stopped: date, last: date) -> None:
        assert run_off_last_day(stopped) == last

    @pytest.mark.parametrize(
        ("due", "born", "last"),
        [
            # Stopped 31 March: 1 April to 30 June. 28 days before 28 July is 30 June: one day is shared.
            (date(2026, 7, 29), date(2026, 7, 29), date(2026, 6, 30)),
            (date(2026, 7, 28), date(2026, 7, 28), date(2026, 7, 1)),
            # Born 18 February + 42 days is 1 April: one day; a day earlier none.
            (date(2026, 2, 18), date(2026, 2, 18), date(2026, 7, 1)),
            (date(2026, 2, 17), date(2026, 2, 17), date(2026, 6, 30)),
            # Wholly inside: 13 April (28 days before 11 May) to 22 June (42 after 11 May) is 71 days.
            (date(2026, 5, 11), date(2026, 5, 11), date(2026, 9, 9)),
            # A birth after the due date lengthens: to 24 June, 73 days.
            (date(2026, 5, 11), date(2026, 5, 13), date(2026, 9, 11)),
        ],
    )
    def test_lengthened_by_the_days_around_a_birth(self, due: date, born: date, last: date) -> None:
        assert run_off_last_day(date(2026, 3, 31), due, born) == last
        assert run_off_last_day(date(2026, 3, 31), due) == date(2026, 6, 30)

    @pytest.mark.parametrize(
        ("day", "active"), [(date(2026, 3, 1), True), (date(2026, 6, 1), True), (date(2026, 7, 1), False)]
    )
    def test_work_that_stopped_counts_on(self, day: date, active: bool) -> None:
        stopped = Parent(Activity.NONE, stopped=date(2026, 3, 31))
        assert both_active(day, stopped, None).active is active
        assert both_active(day, WORKS, stopped).active is active
        assert both_active(day, WORKS, replace(stopped, doing=Activity.STUDY)).active

    def test_the_same_right_as_before_and_no_more(self) -> None:
        outside = Parent(Activity.NONE, works=Place.OUTSIDE, stopped=date(2024, 9, 30))
        assert both_active(date(2024, 12, 10), WORKS, outside).why == "partner-works-outside"
        assert both_active(date(2024, 12, 11), WORKS, outside).active
        assert both_active(date(2025, 1, 1), WORKS, outside).why == "partner-inactive"


class TestInstead:
    @pytest.mark.parametrize(
        ("wlz", "day", "active"),
        [
            (Wlz.PERMANENT, date(2020, 12, 31), False),
            (Wlz.PERMANENT, date(2021, 1, 1), True),
            (Wlz.PERMANENT, NEW, True),
            (Wlz.TEMPORARY, date(2022, 12, 31), False),
            (Wlz.TEMPORARY, date(2023, 1, 1), True),
            (Wlz.TEMPORARY, NEW, True),
            (Wlz.NO, NEW, False),
        ],
    )
    def test_care_for_long(self, wlz: Wlz, day: date, active: bool) -> None:
        in_care = replace(IDLE, wlz=wlz)
        assert both_active(day, WORKS, in_care).active is active
        assert both_active(day, in_care, WORKS).active is active
        assert not both_active(day, in_care, in_care).active
        assert not both_active(day, in_care, None).active

    @pytest.mark.parametrize(
        ("day", "active"),
        [
            (date(2021, 12, 31), False),
            (date(2022, 1, 1), True),
            (date(2025, 12, 31), True),
            (date(2026, 1, 1), False),
        ],
    )
    def test_a_partner_who_serves_more_than_three_months(self, day: date, active: bool) -> None:
        prisoner = replace(IDLE, sentence=True, detained_since=date(2020, 1, 1))
        assert both_active(day, WORKS, prisoner).active is active
        # From 2026 the applicant has a rule of its own, by the days since the detention began.
        assert both_active(day, prisoner, WORKS).active is (active or day >= date(2026, 1, 1))

    def test_an_applicant_in_prison_from_2026(self) -> None:
        prisoner = replace(IDLE, detained_since=date(2026, 5, 15))
        before = both_active(date(2026, 5, 14), prisoner, WORKS)
        assert (before.active, before.open_point) == (False, "")
        for day in (date(2026, 5, 15), date(2026, 8, 14)):
            found = both_active(day, prisoner, WORKS)
            assert (found.active, found.open_point) == (False, "wko-1.6.10.first-three-months")
        for day in (date(2026, 8, 15), date(2026, 8, 16)):
            assert both_active(day, prisoner, WORKS).active
            assert not both_active(day, prisoner, IDLE).active
        assert both_active(date(2026, 8, 15), IDLE, WORKS).open_point == ""

    def test_a_relative_who_is_partner_only_by_the_child_in_the_home(self) -> None:
        for day in (OLD, LAST_OLD, FIRST_NEW, NEW):
            assert both_active(day, WORKS, replace(IDLE, relative=True)).articles == ("wko-1.6.6",)

    @pytest.mark.parametrize("instead", [{"relative": True}, {"wlz": Wlz.PERMANENT}, {"sentence": True}])
    def test_until_10_december_2024_only_for_a_partner_within_the_eu(self, instead: dict[str, object]) -> None:
        far = replace(IDLE, resides=Place.OUTSIDE, **instead)  # type: ignore[arg-type]
        assert both_active(LAST_OLD, WORKS, far).why == "partner-lives-outside"
        assert both_active(FIRST_NEW, WORKS, far).active
        assert both_active(LAST_OLD, WORKS, replace(far, resides=Place.EU)).active
