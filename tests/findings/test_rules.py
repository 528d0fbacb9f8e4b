"""To which finding a month belongs: the triggers of each rule, at the edges where two of them meet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from assistant.facts.calendar import ONGOING, Period, label
from assistant.facts.household import Bond, Disclosure, Payment, Registration, Spouse, Stay
from assistant.facts.kinds import Informed, StayKind, Tie, Where
from assistant.facts.locate import locate
from assistant.facts.unknown import UNKNOWN
from assistant.findings import assess
from assistant.findings.assessment import Certainty, Range
from tests.findings.households import ON, YEARS, exactly, found, must_find, paid, rules, told
from tests.law.families import EU, asylum, brp, child, day, event, family, m, place, span, spouse, stay, together

PERMIT = asylum("2020-03-01", decided="2020-06-01")
UNDECIDED = (replace(asylum("2024-09-20")[0], decided=UNKNOWN),)


class TestOldYears:
    """R02: an asylum permit, a spouse abroad, years before Awir 3c.2."""

    @pytest.mark.parametrize("where", [Where.EU, Where.OUTSIDE, Where.MISSING])
    def test_a_spouse_abroad(self, where: Where) -> None:
        h = told(family(PERMIT, spouse(place=place(where))), paid("2025-01", "2025-12"))
        assert must_find(h, "R02").amount == exactly(3_389)

    def test_a_spouse_at_home_is_no_matter_of_the_exception(self) -> None:
        h = told(family(PERMIT, together("2023-01-05")), paid("2023-02"))
        assert found(h, "R02") is None
        one = must_find(h, "R09")
        assert (one.first, one.certainty) == (m("2023-02"), Certainty.SURE)

    def test_a_spouse_elsewhere_here(self) -> None:
        here = spouse(place=place(Where.NETHERLANDS), resident_in_brp=brp("2022-01-10"), stay=EU)
        assert rules(assess(told(family(PERMIT, here), paid("2025-01", "2025-12")), ON))[0] == "R01"


class TestMarriedAfterThePermit:
    """R05: never covered by the exception, in no year."""

    def test_years_before_2026_too(self) -> None:
        h = told(family(PERMIT, spouse(since=day("2024-06-10"))), paid("2024-01"))
        one = must_find(h, "R05")
        # July to December 2024: 6 x 290; 2025: 3,389; January to November 2026: 11/12 of 3,416
        assert one.amount == exactly(1_740 + 3_389 + 3_131, 33)
        assert (one.first, one.certainty) == (m("2024-07"), Certainty.SURE)
        assert found(h, "R02") is None

    def test_whatever_is_known_of_a_registration(self) -> None:
        h = told(family(PERMIT, spouse(since=day("2024-01-01"), resident_in_brp=UNKNOWN)), paid("2026-01"))
        assert must_find(h, "R05").certainty is Certainty.SURE
        assert found(h, "R25") is None

    def test_between_an_asylum_permit_that_was_lost_and_the_next_it_is_open(self) -> None:
        stays = (
            stay(StayKind.ASYLUM, "2014-03-01", "2017-05-09", "2014-06-01"),
            stay(StayKind.ASYLUM, "2020-05-10", None, "2020-12-01"),
        )
        h = told(family(stays, spouse(since=day("2016-06-01"))), paid("2026-01"))
        assert found(h, "R05") is None
        assert must_find(h, "R25").amount == Range(0, 3_131_33)


class TestUnclearException:
    """R25: the order of marriage and permit, or the registration of the spouse, is not told; or the law is open."""

    @pytest.mark.parametrize(
        ("stays", "facts"),
        [
            (UNDECIDED, {"since": day("2025-01-15")}),  # the day of the decision is not known
            (asylum("2024-03-05", decided="2024-11-20"), {"since": day("2024")}),
            (PERMIT, {"since": UNKNOWN}),
            (PERMIT, {"resident_in_brp": UNKNOWN}),
            ((Stay(StayKind.ASYLUM, PERMIT[0].period, UNKNOWN),), {"since": day("2020")}),
        ],
    )
    def test_not_told(self, stays: tuple[Stay, ...], facts: dict[str, object]) -> None:
        h = told(family(stays, spouse(**facts)), paid("2026-01"))
        one = must_find(h, "R25")
        assert one.certainty is Certainty.UNCLEAR
        assert found(h, "R05") is None
        assert found(h, "R04") is None

    def test_paid_from_the_first_month_of_the_permit(self) -> None:
        """The payments of before the wedding may have been made after the decision, and so after it."""
        h = told(family(UNDECIDED, spouse(since=day("2025-01-15"))), paid("2024-10"))
        assert must_find(h, "R25").certainty is Certainty.UNCLEAR
        assert found(h, "R05") is None

    def test_married_while_waiting_right_before_the_permit(self) -> None:
        stays = (
            stay(StayKind.PROCEDURE, "2024-01-10", "2024-09-19"),
            stay(StayKind.ASYLUM, "2024-09-20", None, "2025-06-03"),
        )
        h = told(family(stays, spouse(since=day("2024-05-15"))), paid("2026-01"))
        assert must_find(h, "R25").amount == Range(0, 3_131_33)

    def test_waiting_after_a_permit_that_ended_before_2026(self) -> None:
        stays = (stay(StayKind.ASYLUM, "2020-03-01", "2025-05-09", "2020-06-01"), stay(StayKind.APPEAL, "2025-05-10"))
        h = told(family(stays, spouse()), paid("2026-01"))
        assert must_find(h, "R25").certainty is Certainty.UNCLEAR
        assert found(h, "R01") is None


class TestExceptionEnded:
    """R04: the exception held, or may have held, and does not any more."""

    def test_that_it_ended_is_sure_also_when_the_order_is_not_told(self) -> None:
        permit = asylum("2024-03-05", decided="2024-11-20")
        arrived = {"resident_in_brp": brp("2026-04-14"), "place": place(Where.NETHERLANDS, "2026-04-14"), "stay": EU}
        h = told(family(permit, spouse(since=day("2024"), **arrived)), paid("2026-01"))
        one = must_find(h, "R04")
        assert (one.first, one.certainty, one.amount) == (m("2026-05"), Certainty.SURE, exactly(1_992, 67))
        assert must_find(h, "R25").last == m("2026-04")

    def test_a_passport_when_the_order_is_not_told(self) -> None:
        permit = asylum("2024-03-05", decided="2024-11-20")
        h = told(family(permit, spouse(since=day("2024")), naturalised=event("2026-08-20")), paid("2026-01"))
        one = must_find(h, "R04")
        assert (one.first, one.certainty, one.amount) == (m("2026-09"), Certainty.SURE, exactly(854))
        assert must_find(h, "R25").last == m("2026-08")

    def test_registered_before_2026_it_never_held(self) -> None:
        here = spouse(since=day("2024"), resident_in_brp=(Registration(brp("2025-02-10")[0].period),), stay=EU)
        h = told(family(asylum("2024-03-05", decided="2024-11-20"), here), paid("2026-01"))
        assert (found(h, "R04"), found(h, "R25")) == (None, None)
        assert must_find(h, "R01").certainty is Certainty.SURE


class TestAnOtherMarriage:
    """A marriage counts wherever the spouse is; a ground of 3.2 asks for one address."""

    def test_a_religious_marriage_that_may_count(self) -> None:
        h = told(family(EU, spouse(tie=Tie.RELIGIOUS_ONLY)), paid("2026-01"))
        assert must_find(h, "R01").amount == Range(0, 3_131_33)
        assert found(h, "R09") is None

    def test_living_together_unregistered_while_the_exception_holds(self) -> None:
        home = spouse(place=place(Where.SAME_ADDRESS, "2026-03-02"), bond=Bond(child_together=True), stay=EU)
        h = told(family(PERMIT, home), paid("2026-01"))
        assert must_find(h, "R09").amount == Range(0, 2_277_33)
        assert found(h, "R04") is None


class TestAnAmountAlone:
    """Only an amount is told: a couple of which the spouse was reported may just have estimated its income too low."""

    @pytest.mark.parametrize(
        ("reported", "cents", "rule"),
        [
            ((), 215_00, "R01"),
            ((Disclosure(Informed.IND, day("2020-01-01")),), 215_00, "R01"),
            ((Disclosure(Informed.TOESLAGEN, day("2020-01-01")),), 215_00, "R08"),  # a couple with one child: 215
            ((Disclosure(Informed.TOESLAGEN, day("2020-01-01")),), 216_00, "R08"),
            ((Disclosure(Informed.TOESLAGEN, day("2020-01-01")),), 216_01, "R01"),
            ((Disclosure(Informed.TOESLAGEN, day("2026-11-20")),), 215_00, "R01"),
        ],
    )
    def test_whether_it_may_hold_the_supplement(self, reported: tuple[Disclosure, ...], cents: int, rule: str) -> None:
        earning = spouse(income=dict.fromkeys(YEARS, 40_000_00))  # 2,580 - 7.6 % of 15,859: 114.56 a month is due
        h = told(family(EU, earning), paid("2021-01", "2025-12", alo=False), paid("2026-01", cents=cents, alo=UNKNOWN))
        assert isinstance(h.spouse, Spouse)
        h = locate(replace(h, spouse=replace(h.spouse, reported=reported)))
        assert rules(assess(h, ON))[0] == rule


class TestKinderbijslag:
    """R28: only where what was paid was for a child without kinderbijslag."""

    CHILDREN = (child(), child("2017-05-05", kinderbijslag=()))

    def test_paid_by_what_was_stated(self) -> None:
        h = told(family(EU, spouse(), self.CHILDREN), paid("2026-01"))
        assert rules(assess(h, ON))[0] == "R28"

    def test_an_amount_that_is_for_the_other_child(self) -> None:
        # 499.67 is the amount for one child with ALO-kop: nothing of it is for the child without kinderbijslag
        h = told(family(EU, spouse(), self.CHILDREN), paid("2026-01", cents=499_67))
        assert found(h, "R28") is None
        assert must_find(h, "R01").amount == exactly(3_131, 37)

    def test_an_amount_and_nothing_else(self) -> None:
        h = told(family(EU, None, self.CHILDREN), paid("2026-01", cents=714_67))
        assert must_find(h, "R28").amount == exactly(2_365, 4)  # 11 x (714.67 - 499.66 2/3)


class TestNotClaimed:
    """R18: until when a year can be claimed, or is taken to have been."""

    @staticmethod
    def claimed(on: str, zorg: tuple[Payment, ...] = ()) -> tuple[str, str] | None:
        h = told(family(EU, None))
        h = locate(replace(h, received=replace(h.received, zorg=zorg)))
        one = found(h, "R18", date.fromisoformat(on))
        return None if one is None else (label(one.first or 0), label(one.last or 0))

    @pytest.mark.parametrize(
        ("on", "first"),
        [("2026-12-31", "2025-01"), ("2027-01-01", "2026-01"), ("2025-09-01", "2024-01"), ("2025-09-02", "2025-01")],
    )
    def test_years_that_can_be_applied_for(self, on: str, first: str) -> None:
        assert self.claimed(on) == (first, on[:7])

    def test_another_toeslag_of_the_year_is_an_application(self) -> None:
        """Wkb 5.2: so the kindgebonden budget of 2023 and 2024 is not lost."""
        assert self.claimed("2026-11-23", (Payment(span("2023-09")),)) == ("2023-01", "2026-11")
        assert self.claimed(
            "2026-11-23",
            (
                Payment(
                    span("2023-09", "2023-12"),
                ),
            ),
        ) == ("2023-01", "2026-11")

    def test_one_of_which_the_days_are_not_known_is_not_asked_for(self) -> None:
        assert self.claimed("2026-11-23", (Payment(Period(UNKNOWN, ONGOING)),)) == ("2025-01", "2026-11")
