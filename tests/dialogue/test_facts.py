"""From answers to facts, by hand: each expected value follows from the words of the answer."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.dialogue.answers import Answer, ChildAnswer, Fault, NotAnAnswer, check
from assistant.dialogue.question import CHILDREN, DONT_KNOW, EACH, ENTERED, RATHER_NOT
from assistant.dialogue.questions import QUESTIONS, question
from assistant.facts.calendar import ALWAYS, NO, ONGOING, Day, Period
from assistant.facts.household import (
    NONE,
    Between,
    Child,
    Home,
    Household,
    Letter,
    Payment,
    Place,
    Registration,
    Request,
    Spouse,
    Stay,
)
from assistant.facts.kinds import ChildHome, LetterKind, RequestKind, StayKind, Tie, Where
from assistant.facts.unknown import UNKNOWN, Unknown
from tests.dialogue.talking import A_CHILD, ON, replayed

MAY_2024 = Day(2024, 5)
ASYLUM = {"Q02": Answer("asylum", Day(2023, 8, 10)), "Q02c": Answer("valid"), "Q03": A_CHILD}


def facts(**answers: Answer) -> Household:
    return replayed(answers).household


def spouse(**answers: Answer) -> Spouse:
    found = facts(**{"Q03": A_CHILD, **answers}).spouse
    assert isinstance(found, Spouse)
    return found


def stays(**answers: Answer) -> tuple[Stay, ...]:
    found = facts(**answers).applicant.stay
    assert isinstance(found, tuple)
    return found


def kgb(**answers: Answer) -> tuple[Payment, ...]:
    found = facts(**{"Q03": A_CHILD, **answers}).received.kgb
    assert isinstance(found, tuple)
    return found


# -- nothing is made up -----------------------------------------------------------------------------------------------


def test_nothing_told_is_nothing_known() -> None:
    assert repr(facts()) == repr(Household(ON))


@pytest.mark.parametrize("id", [one.id for one in QUESTIONS if not one.per_year and not one.when])
@pytest.mark.parametrize("option", [DONT_KNOW, RATHER_NOT])
def test_not_knowing_and_not_saying_tell_nothing(id: str, option: str) -> None:
    if question(id).option(option) is not None:
        assert repr(facts(**{id: Answer(option)})) == repr(Household(ON))


def test_a_month_left_out_is_not_known() -> None:
    (stay,) = stays(Q02=Answer("asylum"))
    assert isinstance(stay.period.since, Unknown)
    assert isinstance(spouse(Q04=Answer("married")).since, Unknown)


# -- stay -------------------------------------------------------------------------------------------------------------


def test_asylum_works_from_the_effective_date() -> None:
    assert stays(Q02=Answer("asylum", Day(2023, 8, 10))) == (
        Stay(StayKind.ASYLUM, Period(Day(2023, 8, 10), ONGOING), UNKNOWN),
    )


def test_a_permit_that_is_being_renewed_is_other_stay_from_then_on() -> None:
    permit, waiting = stays(**ASYLUM | {"Q02c": Answer("renewing", Day(2026, 3, 2))})
    assert (permit.kind, permit.period) == (StayKind.ASYLUM, Period(Day(2023, 8, 10), Day(2026, 3, 1)))
    assert (waiting.kind, waiting.period) == (StayKind.APPEAL, Period(Day(2026, 3, 2), ONGOING))


def test_a_permit_that_ended_and_one_of_which_that_is_not_known() -> None:
    (ended,) = stays(**ASYLUM | {"Q02c": Answer("ended", Day(2026, 3))})
    assert ended.period.until == Day(2026, 3)
    (unsure,) = stays(**ASYLUM | {"Q02c": Answer(DONT_KNOW)})
    assert isinstance(unsure.period.until, Unknown)


def test_waiting_after_a_permit_follows_on_it() -> None:
    permit, waiting = stays(Q02=Answer("waiting"), Q02d=Answer("asylum", Day(2026, 3, 31)))
    assert permit.period.until == Day(2026, 3, 31)
    assert waiting == Stay(StayKind.APPEAL, Period(Day(2026, 4, 1), ONGOING))
    (first,) = stays(Q02=Answer("waiting"), Q02d=Answer("first"))
    assert first.kind is StayKind.PROCEDURE
    assert stays(Q02=Answer("none"), Q02e=Answer("never")) == ()


def test_dutch_after_asylum_keeps_the_permit_before() -> None:
    applicant = facts(Q02=Answer("dutch"), Q02b=Answer("from-asylum", Day(2026, 8, 20))).applicant
    assert applicant.naturalised == Day(2026, 8, 20)
    assert isinstance(applicant.stay, tuple)
    assert applicant.stay[0].kind is StayKind.ASYLUM
    always = facts(Q02=Answer("dutch"), Q02b=Answer("always")).applicant
    assert always.naturalised is NO
    assert isinstance(always.stay, tuple)
    assert always.stay[0].kind is StayKind.DUTCH


# -- wedding and permit (Awir 3c.2.a, Vw 44.2) ------------------------------------------------------------------------


PERMIT = Day(2024, 9, 20)


def order(wedding: Day | None, window: str, permit: Day | None = PERMIT) -> Household:
    return facts(
        Q02=Answer("asylum", permit),
        Q02c=Answer("valid"),
        Q03=A_CHILD,
        Q04=Answer("married", wedding),
        Q05=Answer(window),
    )


def wedding_and_stay(household: Household) -> tuple[Day | Unknown, Stay]:
    assert isinstance(household.spouse, Spouse)
    assert isinstance(household.applicant.stay, tuple)
    return household.spouse.since, household.applicant.stay[0]


def test_before_the_application_stays_as_told() -> None:
    wedding, stay = wedding_and_stay(order(Day(2022, 6), "before"))
    assert (wedding, stay.period.since) == (Day(2022, 6), Day(2024, 9, 20))
    assert isinstance(stay.decided, Unknown)


def test_before_the_application_in_the_same_month_is_before_it() -> None:
    wedding, _ = wedding_and_stay(order(Day(2024, 9), "before"))
    assert wedding == Day(2024, 9, 19)


def test_before_without_a_date_is_long_ago() -> None:
    assert wedding_and_stay(order(None, "before"))[0] == ALWAYS.since
    assert wedding_and_stay(order(Day(2012), "before", None))[0] == ALWAYS.since
    assert wedding_and_stay(order(Day(2022), "before", None))[0] == Day(2022)


def test_between_application_and_decision_the_decision_came_later() -> None:
    wedding, stay = wedding_and_stay(order(Day(2025, 1, 15), "between"))
    assert (wedding, stay.decided) == (Day(2025, 1, 15), Day(2025, 1, 16))


def test_who_gives_the_day_of_the_decision_for_that_of_the_permit_is_understood() -> None:
    """Married in January, permit "since June": in truth it works from the application, which nobody told."""
    _, stay = wedding_and_stay(order(Day(2025, 1, 15), "between", Day(2025, 6, 3)))
    assert isinstance(stay.period.since, Unknown)
    assert stay.decided == Day(2025, 6, 3)


def test_after_the_decision() -> None:
    wedding, stay = wedding_and_stay(order(Day(2026, 2), "after"))
    assert (wedding, stay.decided) == (Day(2026, 2), Day(2026, 2, 1))


@pytest.mark.parametrize(
    ("wedding", "window"),
    [
        (Day(2025, 1), "before"),  # after the application by its date
        (Day(2024, 1), "after"),  # before the application by its date
        (Day(2024, 1), DONT_KNOW),  # near each other, and the order is not known
        (None, "between"),
        (None, "after"),
    ],
)
def test_dates_that_contradict_the_order_and_an_unknown_order_are_never_safe(wedding: Day | None, window: str) -> None:
    assert isinstance(wedding_and_stay(order(wedding, window))[0], Unknown)


def test_the_order_is_not_asked_when_years_lie_between() -> None:
    answers = {**ASYLUM, "Q04": Answer("married", Day(2012, 6))}
    talk = replayed(answers | {"Q03b": Answer("here"), "Q11": Answer("all"), "Q07": Answer("none")})
    assert talk.question is not None
    assert talk.question.id == "Q06"
    assert "Q05" in replayed(answers | {"Q05": Answer("after")}).parked


# -- children ---------------------------------------------------------------------------------------------------------


def test_children_and_where_they_live() -> None:
    two = Answer(CHILDREN, children=(ChildAnswer(4, Day(2019, 6)), ChildAnswer(7)))
    found = facts(Q03=two, Q03b=Answer("here"), Q11=Answer("stopped", MAY_2024)).children
    assert isinstance(found, tuple)
    assert found[0] == Child(
        Day(2019, 6),
        lives=(Home(ChildHome.APPLICANT, ALWAYS),),
        kinderbijslag=(Period(ALWAYS.since, MAY_2024),),
        registered_here=True,
        lawful=UNKNOWN,
        dutch=UNKNOWN,
    )
    assert isinstance(found[1].born, Unknown)


def test_children_who_came_later_lived_abroad_until_the_month_before() -> None:
    found = facts(Q03=A_CHILD, Q03b=Answer("from-outside", MAY_2024)).children
    assert isinstance(found, tuple)
    assert found[0].lives == (
        Home(ChildHome.OUTSIDE, Period(ALWAYS.since, Day(2024, 4))),
        Home(ChildHome.APPLICANT, Period(MAY_2024, ONGOING)),
    )


def test_an_answer_for_each_child_belongs_to_its_child() -> None:
    """The first of two children is taken off the list: the answer about the second stays with the second."""
    both = (ChildAnswer(1, Day(2015)), ChildAnswer(2, Day(2019)))
    answers = {
        "Q03": Answer(CHILDREN, children=both),
        "Q03b": Answer("differs"),
        "Q03c": Answer(EACH, each=((1, "here"), (2, "outside"))),
    }
    found = facts(**answers | {"Q03": Answer(CHILDREN, children=both[1:])}).children
    assert isinstance(found, tuple)
    assert [child.lives for child in found] == [(Home(ChildHome.OUTSIDE, ALWAYS),)]


# -- husband or wife --------------------------------------------------------------------------------------------------


def test_no_spouse_is_known_to_be_none() -> None:
    assert facts(Q03=A_CHILD, Q04=Answer("never")).spouse is NONE


def test_a_marriage_that_ended_before_the_open_years_is_none() -> None:
    assert facts(Q03=A_CHILD, Q04=Answer("ended", Day(2020, 12, 31))).spouse is NONE
    assert spouse(Q04=Answer("ended", Day(2021, 1, 1))).ended == Day(2021, 1, 1)


def test_living_together_is_a_partner_at_the_address() -> None:
    found = spouse(Q04=Answer("together", MAY_2024))
    assert found.tie is Tie.UNMARRIED
    assert found.place == (Place(Where.SAME_ADDRESS, Period(MAY_2024, ONGOING)),)


def test_detained_for_more_than_three_months_needs_no_question() -> None:
    long, short = Day(2026, 8, 1), Day(2026, 10, 1)
    married = {"Q04": Answer("married", Day(2012))}
    place = spouse(**married, Q06=Answer("detained", long)).place
    assert isinstance(place, tuple)
    assert place[0].over_three_months is True
    place = spouse(**married, Q06=Answer("detained", short)).place
    assert isinstance(place, tuple)
    assert isinstance(place[0].over_three_months, Unknown)


def test_registered_from_a_centre() -> None:
    found = spouse(Q04=Answer("married", Day(2012)), Q06=Answer("netherlands"), Q06b=Answer("centre", Day(2026, 4, 14)))
    assert found.resident_in_brp == (Registration(Period(Day(2026, 4, 14), ONGOING), from_centre=True),)


def test_two_requests_stand_beside_each_other() -> None:
    asked = {
        "Q04": Answer("married", Day(2012)),
        "Q06": Answer("missing"),
        "Q14": Answer("safe-place", Day(2025, 3)),
        "Q25": Answer("yes", Day(2026, 1, 5)),
        "Q26": Answer("yes", Day(2025, 3, 3)),
    }
    assert spouse(**asked).requests == (
        Request(RequestKind.MISSING, Day(2026, 1, 5)),
        Request(RequestKind.SHELTER, Day(2025, 3, 3)),
    )
    assert spouse(**asked | {"Q25": Answer("no")}).requests == (Request(RequestKind.SHELTER, Day(2025, 3, 3)),)
    assert isinstance(spouse(**asked | {"Q25": Answer(DONT_KNOW)}).requests, Unknown)


# -- what was paid ----------------------------------------------------------------------------------------------------


def test_paid_with_and_without() -> None:
    assert kgb(Q07=Answer("with", MAY_2024)) == (Payment(Period(MAY_2024, ONGOING), alo_kop=True),)
    assert kgb(Q07=Answer("without", MAY_2024))[0].alo_kop is False
    assert kgb(Q07=Answer("none")) == ()


def test_paid_before_ends_the_month_before() -> None:
    before, now = kgb(Q07=Answer("with", Day(2026, 1)), Q27=Answer("without", Day(2023, 9)))
    assert before == Payment(Period(Day(2023, 9), Day(2025, 12)), alo_kop=False)
    assert now == Payment(Period(Day(2026, 1), ONGOING), alo_kop=True)


def test_paid_before_as_far_as_not_known() -> None:
    before, _ = kgb(Q07=Answer("with", Day(2026, 1)), Q27=Answer(DONT_KNOW))
    assert isinstance(before.period.since, Unknown)
    assert isinstance(before.alo_kop, Unknown)


def test_paid_in_the_past_only() -> None:
    (payment,) = kgb(Q07=Answer("earlier", MAY_2024))
    assert payment.period.until == MAY_2024
    assert isinstance(payment.alo_kop, Unknown)
    (payment,) = kgb(Q07=Answer("earlier", MAY_2024), Q27b=Answer("with", Day(2023, 2)))
    assert payment == Payment(Period(Day(2023, 2), MAY_2024), alo_kop=True)


@pytest.mark.parametrize(
    ("cents", "alo"),
    [
        # One child of 7 in 2026: 2,580 a year is 215.00 a month without the supplement; more than 100 above is with it.
        (21_500, None),
        (31_500, None),
        (31_501, True),
        (49_967, True),
    ],
)
def test_an_amount_tells_the_supplement_only_when_it_must(cents: int, alo: bool | None) -> None:
    before, now = kgb(Q07=Answer("unsure", MAY_2024), Q07b=Answer(ENTERED, cents))
    assert before.period == Period(MAY_2024, Day(2025, 12))
    assert (now.period, now.month_cents) == (Period(Day(2026, 1), ONGOING), cents)
    assert isinstance(before.month_cents, Unknown), "in other years other amounts were in force"
    for payment in (before, now):
        assert isinstance(payment.alo_kop, Unknown) if alo is None else payment.alo_kop is alo


# -- money, letter ----------------------------------------------------------------------------------------------------


def test_a_band_holds_in_every_year_and_a_year_by_itself() -> None:
    income = facts(Q03=A_CHILD, Q12=Answer("to-28000"), **{"Q12y.2024": Answer(ENTERED, 2_500_000)}).applicant.income
    assert set(income) == set(range(2021, 2028))
    assert income[2025] == Between(2_000_001, 2_800_000)
    assert income[2024] == 2_500_000
    only = facts(Q03=A_CHILD, Q12=Answer("amount", 2_500_000)).applicant.income
    assert dict(only) == {2026: 2_500_000}


def test_a_letter() -> None:
    found = facts(Q09=Answer("decision", Day(2026, 11, 2)), Q09b=Answer(ENTERED, 123_456)).letters
    assert found == (Letter(LetterKind.RECLAIM_DECISION, Day(2026, 11, 2), 123_456),)
    assert facts(Q09=Answer("none")).letters == ()


# -- what is no answer ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("id", "answer", "fault"),
    [
        ("Q02", Answer("asiel"), Fault.NO_SUCH_OPTION),
        ("Q02", Answer("dutch", Day(2020)), Fault.NO_FIELD),
        ("Q02", Answer("asylum", 2020), Fault.NO_FIELD),
        ("Q02", Answer("asylum", Day(2026, 12)), Fault.FUTURE),
        ("Q02", Answer("asylum", Day(1900)), Fault.TOO_EARLY),
        ("Q03", Answer(CHILDREN), Fault.NO_CHILDREN),
        ("Q03", Answer(CHILDREN, children=(ChildAnswer(1), ChildAnswer(1))), Fault.NO_CHILDREN),
        ("Q03", Answer(CHILDREN, children=tuple(map(ChildAnswer, range(21)))), Fault.TOO_MANY_CHILDREN),
        ("Q03", Answer(CHILDREN, children=(ChildAnswer(1, Day(2027)),)), Fault.FUTURE),
        ("Q03", Answer("none", children=(ChildAnswer(1),)), Fault.NO_SUCH_OPTION),
        ("Q11b", Answer(EACH, each=((1, "maybe"),)), Fault.NO_SUCH_OPTION),
        ("Q09", Answer("decision", Day(2026, 11)), Fault.DAY_MISSING),
        ("Q09b", Answer(ENTERED, -1), Fault.AMOUNT),
        ("Q09b", Answer(ENTERED, 1_000_000_001), Fault.AMOUNT),
        ("Q11", Answer(RATHER_NOT), Fault.NO_SUCH_OPTION),
    ],
)
def test_what_is_no_answer(id: str, answer: Answer, fault: Fault) -> None:
    from assistant.words.book import BOOK

    with pytest.raises(NotAnAnswer) as caught:
        check(question(id), answer, ON)
    assert caught.value.fault is fault
    assert caught.value.text_id in BOOK


def test_the_day_itself_is_no_future() -> None:
    check(question("Q02"), Answer("asylum", Day.of(ON)), ON)
    with pytest.raises(NotAnAnswer):
        check(question("Q02"), Answer("asylum", Day.of(date(2026, 11, 24))), ON)
    check(question("Q23"), Answer("arrival", Day(2027, 3)), ON)
