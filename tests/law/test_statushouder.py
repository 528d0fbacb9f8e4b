"""Awir 3c.2: an asylum permit, a spouse who never lived here, married before the stay. Each limit on its day."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.facts.calendar import ONGOING, Period
from assistant.facts.household import Bond, Household, Payment, Received, Registration, Spouse
from assistant.facts.kinds import Relation, StayKind, Tie, Where
from assistant.facts.locate import locate
from assistant.facts.unknown import UNKNOWN, Unresolved
from assistant.law.statushouder import is_open, married_after_decision, order_is_told
from tests.law.families import (
    EU,
    asylum,
    brp,
    child,
    day,
    event,
    family,
    m,
    mate,
    open_at,
    partner,
    place,
    span,
    spouse,
    stay,
    together,
    under,
)

PERMIT = asylum("2024-03-05", decided="2024-11-20")


def of(**facts: object) -> Household:
    return family(PERMIT, spouse(**facts))


@pytest.mark.parametrize(
    ("month", "counts"), [("2025-11", True), ("2025-12", True), ("2026-01", False), ("2026-02", False)]
)
def test_it_holds_from_2026(month: str, counts: bool) -> None:
    found = partner(of(), month)
    assert (found.has_partner, found.ground) == (counts, "married" if counts else "awir-3c.2")
    assert counts or found.articles == ("awir-3c.2",)


@pytest.mark.parametrize("year", range(2021, 2026))
def test_the_years_before_keep_the_old_law(year: int) -> None:
    early = family(asylum("2015-02-01"), spouse())
    assert partner(early, f"{year}-06").ground == "married"


@pytest.mark.parametrize(
    ("kind", "counts"),
    [
        (StayKind.ASYLUM, False),
        (StayKind.REGULAR, True),
        (StayKind.EU, True),
        (StayKind.TURKEY, True),
        (StayKind.PROCEDURE, True),
        (StayKind.APPEAL, True),
        (StayKind.TEMPORARY_PROTECTION, True),
        (StayKind.DUTCH, True),
        (StayKind.NONE, True),
    ],
)
def test_only_stay_of_8_c_or_d(kind: StayKind, counts: bool) -> None:
    assert partner(family((stay(kind, "2024-03-05", None, "2024-11-20"),), spouse()), "2026-06").has_partner is counts


class TestTheEnd:
    """A-40f: another permit or a Dutch passport: the spouse counts from the first of the next month."""

    @pytest.mark.parametrize(
        ("on", "month", "counts"),
        [
            ("2026-08-01", "2026-07", False),
            ("2026-08-01", "2026-08", True),
            ("2026-08-20", "2026-08", False),
            ("2026-08-20", "2026-09", True),
            (None, "2026-12", False),
        ],
    )
    def test_naturalisation(self, on: str | None, month: str, counts: bool) -> None:
        h = family(PERMIT, spouse(), naturalised=event(on))
        assert partner(h, month).has_partner is counts

    @pytest.mark.parametrize(("month", "counts"), [("2026-05", False), ("2026-06", True)])
    def test_a_regular_permit_instead(self, month: str, counts: bool) -> None:
        stays = (*asylum("2024-03-05", "2026-05-09", "2024-11-20"), stay(StayKind.REGULAR, "2026-05-10"))
        assert partner(family(stays, spouse()), month).has_partner is counts

    def test_two_permits_at_once_the_later_one_counts(self) -> None:
        stays = (*PERMIT, stay(StayKind.REGULAR, "2026-05-10"))
        assert partner(family(stays, spouse()), "2026-06").ground == "married"

    @pytest.mark.parametrize("kind", [StayKind.APPEAL, StayKind.PROCEDURE])
    def test_waiting_after_the_permit_is_open(self, kind: StayKind) -> None:
        stays = (*asylum("2024-03-05", "2026-05-09", "2024-11-20"), stay(kind, "2026-05-10"))
        h = family(stays, spouse())
        assert partner(h, "2026-05").ground == "awir-3c.2"
        assert open_at(lambda w: partner(w, "2026-06"), h) == "awir-3c.2.procedure-or-appeal"
        assert under(lambda w: partner(w, "2026-06"), h, "awir-3c.2.procedure-or-appeal", True).ground == "awir-3c.2"
        assert under(lambda w: partner(w, "2026-06"), h, "awir-3c.2.procedure-or-appeal", False).ground == "married"

    def test_waiting_through_another_wait(self) -> None:
        stays = (
            *asylum("2024-03-05", "2026-01-31", "2024-11-20"),
            stay(StayKind.APPEAL, "2026-02-01", "2026-04-30"),
            stay(StayKind.PROCEDURE, "2026-05-01"),
        )
        assert open_at(lambda w: partner(w, "2026-06"), family(stays, spouse())) == "awir-3c.2.procedure-or-appeal"

    def test_waiting_after_another_permit_is_not_meant(self) -> None:
        stays = (
            *asylum("2016-03-05", "2019-12-31", "2016-11-20"),
            stay(StayKind.REGULAR, "2020-01-01", "2026-03-31"),
            stay(StayKind.APPEAL, "2026-04-01"),
        )
        assert partner(family(stays, spouse()), "2026-06").ground == "married"

    def test_between_two_stays_there_is_none(self) -> None:
        h = family(asylum("2024-03-05", "2026-03-31", "2024-11-20"), spouse())
        assert partner(h, "2026-06").ground == "married"

    def test_one_asylum_permit_after_the_other_is_one_stay(self) -> None:
        stays = (stay(StayKind.ASYLUM, "2020-03-05", "2025-03-04", "2020-11-20"), stay(StayKind.ASYLUM, "2025-03-05"))
        assert partner(family(stays, spouse(since=day("2019-01-10"))), "2026-06").ground == "awir-3c.2"
        assert partner(family(stays, spouse(since=day("2024-01-10"))), "2026-06").ground == "married"

    def test_a_procedure_told_beside_the_permit_changes_nothing(self) -> None:
        stays = (stay(StayKind.PROCEDURE, "2024-03-05", "2024-11-20"), *PERMIT)
        assert partner(family(stays, spouse()), "2026-06").ground == "awir-3c.2"


class TestRegistration:
    """3c.2.b: is not and never was registered as ingezetene; once is for good."""

    @pytest.mark.parametrize(
        ("since", "until", "month", "counts"),
        [
            ("2026-04-14", None, "2026-04", False),
            ("2026-04-14", None, "2026-05", True),
            ("2026-05-01", None, "2026-04", False),
            ("2026-05-01", None, "2026-05", True),
            ("2018-01-10", "2019-12-20", "2026-06", True),  # left again: it never comes back
        ],
    )
    def test_its_day(self, since: str, until: str | None, month: str, counts: bool) -> None:
        assert partner(of(resident_in_brp=brp(since, until)), month).has_partner is counts

    def test_a_bsn_and_the_rni_are_no_registration(self) -> None:
        assert partner(of(has_bsn=True), "2026-06").ground == "awir-3c.2"

    def test_a_reception_centre_is_one(self) -> None:
        h = of(resident_in_brp=(replace(brp("2026-02-10")[0], from_centre=True),), place=place(Where.NETHERLANDS))
        assert [partner(h, month).has_partner for month in ("2026-02", "2026-03")] == [False, True]

    def test_at_one_address_it_has_ended_anyway(self) -> None:
        assert partner(family(PERMIT, together("2026-04-14")), "2026-05").ground == "married"

    def test_a_registration_of_which_the_day_is_not_known_is_asked_unless_another_settles_it(self) -> None:
        vague = Registration(Period(UNKNOWN, ONGOING))
        with pytest.raises(Unresolved) as caught:
            partner(of(resident_in_brp=(vague,)), "2026-06")
        assert caught.value.path == ("spouse", "resident_in_brp", 0, "period", "since")
        assert partner(of(resident_in_brp=(vague, *brp("2025-01-10"))), "2026-06").ground == "married"

    def test_unknown_is_asked(self) -> None:
        with pytest.raises(Unresolved) as caught:
            partner(of(resident_in_brp=UNKNOWN), "2026-06")
        assert caught.value.path == ("spouse", "resident_in_brp")

    def test_unknown_is_not_asked_of_who_married_after_the_decision(self) -> None:
        assert partner(of(resident_in_brp=UNKNOWN, since=day("2025-02-01")), "2026-06").ground == "married"

    def test_unknown_is_asked_while_the_order_is_open(self) -> None:
        with pytest.raises(Unresolved) as caught:
            partner(of(resident_in_brp=UNKNOWN, since=day("2024-06-01")), "2026-06")
        assert caught.value.path == ("spouse", "resident_in_brp")

    def test_unknown_is_not_asked_for_the_years_before(self) -> None:
        assert partner(of(resident_in_brp=UNKNOWN), "2025-06").ground == "married"


class TestOrder:
    """3c.2.a: already married before the lawful stay, which begins on the day from which the permit works (Vw 44.2)."""

    SURE, DOUBT, OPEN = "", "awir-3c.2.a.between-arrival-and-permit", "awir-3c.2.a.between-permit-and-decision"

    @pytest.mark.parametrize(
        ("wedding", "point", "counts"),
        [
            ("2012-06-01", SURE, False),
            ("2024-02-27", SURE, False),
            ("2024-02-28", DOUBT, None),  # the day of arrival
            ("2024-03-04", DOUBT, None),
            ("2024-03-05", OPEN, None),  # the day from which the permit works
            ("2024-11-19", OPEN, None),
            ("2024-11-20", SURE, True),  # the day of the decision
            ("2024-11-21", SURE, True),
            ("2026-02-20", SURE, True),
        ],
    )
    def test_each_window(self, wedding: str, point: str, counts: bool | None) -> None:
        h = family(PERMIT, spouse(since=day(wedding)), arrived=day("2024-02-28"))
        if not point:
            assert partner(h, "2026-06").has_partner is counts
            return
        assert open_at(lambda w: partner(w, "2026-06"), h) == point
        assert not under(lambda w: partner(w, "2026-06"), h, point, True).has_partner
        assert under(lambda w: partner(w, "2026-06"), h, point, False).has_partner

    def test_a_year_is_enough_when_it_settles_the_order(self) -> None:
        assert partner(of(since=day("2012")), "2026-06").ground == "awir-3c.2"
        assert partner(of(since=day("2025")), "2026-06").ground == "married"

    def test_a_year_that_does_not_is_asked(self) -> None:
        with pytest.raises(Unresolved) as caught:
            partner(of(since=day("2024")), "2026-06")
        assert caught.value.path == ("spouse", "since")

    def test_the_day_of_arrival_is_not_asked(self) -> None:
        """Before the application there is no lawful stay (Vw 8), so without it the text answers."""
        h = family(PERMIT, spouse(since=day("2024-03-01")), arrived=UNKNOWN)
        assert partner(h, "2026-06").ground == "awir-3c.2"

    def test_the_decision_is_asked_only_after_the_permit_works(self) -> None:
        undecided = (replace(PERMIT[0], decided=UNKNOWN),)
        assert partner(locate(family(undecided, spouse())), "2026-06").ground == "awir-3c.2"
        with pytest.raises(Unresolved) as caught:
            partner(family(undecided, spouse(since=day("2024-06-01"))), "2026-06")
        assert caught.value.path == ("applicant", "stay", 0, "decided")

    @pytest.mark.parametrize(
        ("since", "answered"),
        [
            ("2024-01", False),
            ("2024-04", False),  # the first month of the permit: paid afterwards, when it had been decided on
            ("2025-04", False),
            ("2025-12-05", False),  # 21 months after the application
            ("2025-12-06", True),
            ("2025-12", False),
            ("2026-01", True),
            ("2026-02-19", True),
            ("2026-02-20", False),
            ("2026-02", False),
        ],
    )
    def test_the_decision_is_not_asked_of_who_was_paid_before_the_wedding(self, since: str, answered: bool) -> None:
        """Payments reach back to the start of the permit: one that begins soon after it may be of after the wedding."""
        undecided = (replace(PERMIT[0], decided=UNKNOWN),)
        h = family(undecided, spouse(since=day("2026-02-20")))
        h = locate(replace(h, received=Received(kgb=(Payment(span(since), alo_kop=True),))))
        if answered:
            assert partner(h, "2026-06").ground == "married"
        else:
            with pytest.raises(Unresolved):
                partner(h, "2026-06")

    @pytest.mark.parametrize(
        "kind", [StayKind.REGULAR, StayKind.EU, StayKind.ASYLUM, StayKind.APPEAL, StayKind.PROCEDURE]
    )
    def test_an_earlier_lawful_stay_makes_it_open(self, kind: StayKind) -> None:
        stays = (stay(kind, "2018-01-10", "2019-12-31"), *PERMIT)
        before, during, after = (
            family(stays, spouse(since=day(text))) for text in ("2012-06-01", "2018-06-01", "2021-06-01")
        )
        assert partner(before, "2026-06").ground == "awir-3c.2"
        for h in (during, after):
            assert open_at(lambda w: partner(w, "2026-06"), h) == "awir-3c.2.a.earlier-stay"

    @pytest.mark.parametrize("kind", [StayKind.PROCEDURE, StayKind.APPEAL, StayKind.TEMPORARY_PROTECTION])
    def test_a_lawful_wait_right_before_the_permit_makes_it_open_too(self, kind: StayKind) -> None:
        """Waiting for the decision is lawful stay as well (Vw 8 f)."""
        stays = (stay(kind, "2023-10-01", "2024-03-04"), *PERMIT)
        assert partner(family(stays, spouse(since=day("2023-09-30"))), "2026-06").ground == "awir-3c.2"
        h = family(stays, spouse(since=day("2023-10-01")))
        assert open_at(lambda w: partner(w, "2026-06"), h) == "awir-3c.2.a.earlier-stay"

    def test_earlier_time_without_stay_does_not(self) -> None:
        stays = (stay(StayKind.NONE, "2018-01-10", "2019-12-31"), *PERMIT)
        assert partner(family(stays, spouse(since=day("2018-06-01"))), "2026-06").ground == "awir-3c.2"

    @pytest.mark.parametrize(
        ("wedding", "decided", "told", "after"),
        [
            ("2012-06-01", None, True, False),
            ("2024-06-01", "2024-11-20", True, False),
            ("2024-11-19", "2024-11-20", True, False),
            ("2024-11-20", "2024-11-20", True, True),
            ("2024-11", "2024-11-20", False, None),
            ("2024", "2024-11-20", False, None),
            ("2024-06-01", UNKNOWN, False, False),
            ("2012-06-01", UNKNOWN, True, False),
        ],
    )
    def test_whether_the_answers_tell_the_order(
        self, wedding: str, decided: object, told: bool, after: bool | None
    ) -> None:
        permit = replace(PERMIT[0], decided=decided if decided is UNKNOWN else event(decided))  # type: ignore[arg-type]
        h = family((permit,), spouse(since=day(wedding)))
        assert isinstance(h.spouse, Spouse)
        assert order_is_told(h, h.spouse) is told
        if after is not None:
            assert married_after_decision(h, h.spouse, m("2026-06")) is after

    def test_whether_the_answer_is_open(self) -> None:
        for wedding, opened in (("2012-06-01", False), ("2024-06-01", True), ("2025-06-01", False)):
            h = of(since=day(wedding))
            assert isinstance(h.spouse, Spouse)
            assert is_open(h, h.spouse, m("2026-06")) is opened
            assert not is_open(h, h.spouse, m("2025-06"))

    def test_the_date_is_not_asked_once_the_spouse_was_registered(self) -> None:
        h = of(since=day("2024"), resident_in_brp=brp("2025-01-10"))
        assert partner(h, "2026-06").ground == "married"


class TestOthersAtTheAddress:
    """3c.2 sets aside 3.1 only: friends and family at the address still count by 3.2."""

    def test_a_friend_with_a_child_registered_there(self) -> None:
        h = family(PERMIT, spouse(), mates=(mate(Relation.OTHER),))
        found = partner(h, "2026-06")
        assert (found.who, found.ground, found.spouse_out) == ("housemates[0]", "3.2.e", "awir-3c.2")

    def test_without_a_child_there(self) -> None:
        h = family(PERMIT, spouse(), children=(child(registered_here=False),), mates=(mate(Relation.OTHER),))
        assert not partner(h, "2026-06").has_partner

    def test_a_spouse_who_lives_there_unregistered_is_open(self) -> None:
        """A-32: living together without registration may count (Awir 6.3)."""
        h = family(PERMIT, spouse(place=place(Where.SAME_ADDRESS, "2026-03-02"), bond=Bond(child_together=True)))
        assert partner(h, "2026-03").ground == "awir-3c.2"
        assert open_at(lambda w: partner(w, "2026-06"), h) == "awir-6.3.real-address"
        assert under(lambda w: partner(w, "2026-06"), h, "awir-6.3.real-address", True).ground == "3.2.a"
        assert under(lambda w: partner(w, "2026-06"), h, "awir-6.3.real-address", False).ground == "awir-3c.2"


@pytest.mark.parametrize("tie", [Tie.MARRIED, Tie.REGISTERED])
def test_husband_wife_and_registered_partner(tie: Tie) -> None:
    assert partner(of(tie=tie), "2026-06").ground == "awir-3c.2"


def test_a_notarial_contract_is_not_meant() -> None:
    h = family(PERMIT, together("2026-02-02", tie=Tie.NOTARIAL), children=())
    assert partner(h, "2026-06").ground == "notarial"


def test_no_request_is_needed_and_none_is_suggested() -> None:
    h = of(place=place(Where.MISSING))
    found = partner(h, "2026-06")
    assert (found.ground, found.could_ask) == ("awir-3c.2", ())


def test_what_an_eu_worker_told_is_not_read() -> None:
    h = family(EU, spouse(resident_in_brp=UNKNOWN, since=day("2012")))
    assert partner(h, "2026-06").ground == "married"
