"""What is advised: never to give up money that is due, to keep only what is due, and no day that has passed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from assistant.facts.calendar import ALWAYS, Period
from assistant.facts.household import Bond, Letter, Stay
from assistant.facts.kinds import LetterKind, StayKind, Where
from assistant.facts.unknown import UNKNOWN
from assistant.findings import assess
from assistant.findings.assessment import Certainty, Level
from assistant.findings.todo import REPORTING
from tests.findings.households import ON, found, must_find, paid, rules, steps, told
from tests.law.families import EU, asylum, brp, day, event, family, m, place, spouse, stay

PERMIT = asylum("2020-03-01", decided="2020-06-01")
UNDECIDED = (replace(asylum("2024-09-20")[0], decided=UNKNOWN),)
RENEWING = (stay(StayKind.ASYLUM, "2020-03-01", "2026-05-09", "2020-06-01"), stay(StayKind.APPEAL, "2026-05-10"))
WORKER_FIRST = (stay(StayKind.REGULAR, "2022-01-10", "2025-06-30"), stay(StayKind.ASYLUM, "2025-07-01"))


ENDED = Period(day("2018-01-01"), day("2026-09-30"))


class TestReporting:
    """Reporting stops the ALO-kop: not advised where the exception gives it, or may give it."""

    @pytest.mark.parametrize(
        ("stays", "facts"),
        [
            (PERMIT, {}),
            (UNDECIDED, {"since": day("2025-01-15")}),
            (RENEWING, {}),
            (PERMIT, {"since": UNKNOWN}),
            (PERMIT, {"resident_in_brp": UNKNOWN}),
            (PERMIT, {"place": place(Where.SAME_ADDRESS, "2026-03-02"), "bond": Bond(child_together=True)}),
        ],
    )
    def test_not_where_money_may_be_due(self, stays: tuple[Stay, ...], facts: dict[str, Any]) -> None:
        result = assess(told(family(stays, spouse(stay=EU, **facts)), paid("2026-01")), ON)
        assert not REPORTING & set(steps(result))
        assert not any(REPORTING & set(one.steps) for one in result.findings)
        assert "R24" not in rules(result)

    def test_not_for_years_before_the_asylum_permit(self) -> None:
        """A risk of the past does not grow; reporting would stop what is due now."""
        result = assess(told(family(WORKER_FIRST, spouse()), paid("2024-01")), ON)
        assert {"R01", "R03"} <= set(rules(result))
        assert not REPORTING & set(steps(result))

    @pytest.mark.parametrize(
        ("stays", "facts", "more"),
        [
            (EU, {}, {}),
            (PERMIT, {"since": day("2025-02-01")}, {}),
            (PERMIT, {}, {"naturalised": event("2026-08-20")}),
            (PERMIT, {"resident_in_brp": brp("2026-04-14"), "place": place(Where.NETHERLANDS), "stay": EU}, {}),
        ],
    )
    def test_where_the_spouse_counts_now(
        self, stays: tuple[Stay, ...], facts: dict[str, Any], more: dict[str, Any]
    ) -> None:
        assert "F-01" in steps(assess(told(family(stays, spouse(**facts), **more), paid("2026-01")), ON))


class TestKeepIt:
    """R03 as information says 'do not stop it': only while it is due."""

    def test_while_it_holds(self) -> None:
        one = must_find(told(family(PERMIT, spouse()), paid("2026-01")), "R03")
        assert (one.level, one.certainty, one.first, one.last) == (
            Level.INFO,
            Certainty.SURE,
            m("2026-01"),
            m("2026-11"),
        )

    def test_not_once_it_has_ended(self) -> None:
        h = told(family(PERMIT, spouse(), naturalised=event("2026-08-20")), paid("2026-01"))
        assert found(h, "R03") is None

    def test_not_when_it_is_not_paid_any_more(self) -> None:
        assert found(told(family(PERMIT, spouse()), paid("2026-01", "2026-06")), "R03") is None or (
            must_find(told(family(PERMIT, spouse()), paid("2026-01", "2026-06")), "R03").level is not Level.INFO
        )

    def test_open_from_some_month_on(self) -> None:
        assert must_find(told(family(RENEWING, spouse()), paid("2026-01")), "R03").certainty is Certainty.UNCLEAR

    def test_married_between_arrival_and_application_is_likely_in_time(self) -> None:
        """No lawful stay before the application (Vw 8): the text is clear, practice is not known."""
        permit = asylum("2024-09-20", decided="2025-06-03")
        h = told(family(permit, spouse(since=day("2024-09-10")), arrived=day("2024-09-01")), paid("2026-01"))
        assert must_find(h, "R03").certainty is Certainty.LIKELY


class TestOldYearsReasons:
    """R02 says 'do not stop the ALO-kop of now': only where the exception may give it now."""

    def test_the_exception_holds(self) -> None:
        assert "keep-2026" in must_find(told(family(PERMIT, spouse()), paid("2025-01")), "R02").reasons

    def test_it_may_hold(self) -> None:
        h = told(family(UNDECIDED, spouse(since=day("2025-01-15"))), paid("2025-01"))
        assert "keep-2026" in must_find(h, "R02").reasons

    @pytest.mark.parametrize(
        ("facts", "more"),
        [({}, {"naturalised": event("2026-08-20")}), ({"resident_in_brp": brp("2018-01-10", "2019-12-20")}, {})],
    )
    def test_it_does_not(self, facts: dict[str, Any], more: dict[str, Any]) -> None:
        h = told(family(PERMIT, spouse(**facts), **more), paid("2025-01"))
        assert must_find(h, "R02").reasons == ("old-law-until-2025", "collection-not-known")


class TestAnswersToALetter:
    """An objection and a view come first where the letter that they answer has come, or may have come."""

    def test_without_a_letter_what_can_be_done_now_comes_first(self) -> None:
        # nothing was paid in 2025, which can still be applied for
        h = replace(told(family(PERMIT, spouse()), paid("2023-11", "2024-12"), paid("2026-01")), letters=())
        listed = [step.id for step in assess(h, ON).steps]
        assert [id for id in listed if id in ("F-52", "F-11", "F-12", "F-14")] == ["F-52", "F-12", "F-11", "F-14"]

    def test_it_is_not_known_whether_one_came(self) -> None:
        h = replace(told(family(PERMIT, spouse()), paid("2025-01")), letters=UNKNOWN)
        assert [step.id for step in assess(h, ON).steps][:2] == ["F-11", "F-12"]

    def test_a_decision_is_objected_to_and_the_view_waits(self) -> None:
        letter = Letter(LetterKind.RECLAIM_DECISION, day("2026-11-02"))
        h = replace(told(family(PERMIT, spouse()), paid("2025-01")), letters=(letter,))
        listed = [step.id for step in assess(h, ON).steps]
        assert listed[0] == "F-11"
        assert "F-12" not in must_find(h, "R22").steps

    def test_before_a_decision_there_is_nothing_to_object_to(self) -> None:
        letter = Letter(LetterKind.RECLAIM_INTENT, UNKNOWN)
        h = replace(told(family(EU, spouse()), paid("2025-01")), letters=(letter,))
        listed = [step.id for step in assess(h, ON).steps]
        assert listed[0] == "F-12"
        assert "F-11" not in listed


class TestWhereTheChildrenLive:
    """The SVB is told, and kinderbijslag asked for, where it is not paid for every child yet."""

    @pytest.mark.parametrize(("kinderbijslag", "told_to"), [((ALWAYS,), False), ((ENDED,), True), (UNKNOWN, True)])
    def test_not_where_kinderbijslag_is_paid(self, kinderbijslag: Any, told_to: bool) -> None:
        h = family(EU, None)
        assert isinstance(h.children, tuple)
        told_so = tuple(replace(child, kinderbijslag=kinderbijslag) for child in h.children)
        h = told(replace(h, children=told_so), paid("2021-01", "2025-06"))
        assert ("F-24" in must_find(h, "R18").steps) is told_to


class TestTheDayToApply:
    """The last day to apply of the first year of which it has not passed (Awir 15.1)."""

    @pytest.mark.parametrize(
        ("on", "last"),
        [
            ("2026-11-23", "2026-12-31"),  # for 2025
            ("2026-12-31", "2026-12-31"),
            ("2027-01-01", "2027-12-31"),  # for 2026
        ],
    )
    def test_is_never_in_the_past(self, on: str, last: str) -> None:
        # paid in 2022 until June, and nothing after: 2022 by a review, 2025 and later by an application
        h = told(family(EU, None), paid("2021-01", "2022-06"))
        (step,) = (one for one in assess(h, date.fromisoformat(on)).steps if one.id == "F-52")
        assert step.deadline == date.fromisoformat(last)

    def test_a_review_when_all_have_passed(self) -> None:
        """Applying for 2022 is past (Awir 15.1); a review in the applicant's favour is not (Awir 21a)."""
        h = told(family(EU, None), paid("2021-01", "2022-06"), paid("2023-01"))
        found = must_find(h, "R18")
        assert "claim-until" not in found.reasons
        steps = {step.id: step for step in assess(h, ON).steps}
        assert "F-52" not in steps
        assert steps["F-17"].deadline is None
