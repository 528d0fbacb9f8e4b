"""The conversation: what going back and editing keep, what is skipped, what not knowing leads to."""

from __future__ import annotations

import random
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.dialogue.answers import Answer, ChildAnswer, NotAnAnswer
from assistant.dialogue.conditions import Holds
from assistant.dialogue.conversation import AT_MOST, Conversation
from assistant.dialogue.question import CHILDREN, DONT_KNOW, RATHER_NOT, Kind
from assistant.dialogue.questions import BY_ID, QUESTIONS
from assistant.dialogue.ring1 import RING_1
from assistant.facts.calendar import Day
from assistant.findings.assessment import Certainty
from tests.dialogue.talking import A_CHILD, ON, P1, P2, FakeCore, answered, by_chance, dont_know, some_answer

# -- back, edit, park -------------------------------------------------------------------------------------------------


def _talked(draw: random.Random, steps: int) -> Conversation:
    talk = Conversation(ON, FakeCore())
    talk.deepen()
    for _ in range(steps):
        if talk.question is None:
            break
        talk.answer(by_chance(talk, draw))
    return talk


@given(st.integers(0, 100_000), st.integers(1, 30))
def test_edited_is_the_same_as_fresh(seed: int, steps: int) -> None:
    """After any edits the facts are those of a conversation in which the answers in use were given at once."""
    draw = random.Random(seed)
    talk = _talked(draw, steps)
    for _ in range(4):
        told = talk.answers
        if not told:
            break
        talk.go(draw.choice(told).question.id)
        talk.answer(by_chance(talk, draw))
    used = {one.question.id: one.answer for one in talk.answers}
    fresh = Conversation(ON, FakeCore(), answers=used)
    assert repr(fresh.household) == repr(talk.household)
    assert {one.question.id for one in fresh.answers} == set(used)
    assert not fresh.parked


@given(st.integers(0, 100_000), st.integers(2, 30))
def test_an_answer_is_never_lost_and_changing_back_restores_everything(seed: int, steps: int) -> None:
    draw = random.Random(seed)
    talk = _talked(draw, steps)
    before, facts = dict(talk.stored), repr(talk.household)
    told = draw.choice(talk.answers)
    talk.go(told.question.id)
    talk.answer(by_chance(talk, draw))
    assert {id: answer for id, answer in talk.stored.items() if id != told.question.id} == {
        id: answer for id, answer in before.items() if id != told.question.id
    }
    assert set(talk.parked) | {one.question.id for one in talk.answers} == set(talk.stored)
    talk.go(told.question.id)
    talk.answer(told.answer)
    assert dict(talk.stored) == before
    assert repr(talk.household) == facts


@given(st.integers(0, 100_000), st.integers(0, 30))
def test_going_back_walks_through_the_answers_and_changes_nothing(seed: int, steps: int) -> None:
    talk = _talked(random.Random(seed), steps)
    before, facts, at = dict(talk.stored), repr(talk.household), talk.question
    expected = [one.question.id for one in reversed(talk.answers)]
    if at is not None:
        expected = [id for id in expected if _place(id) < _place(at.id)]
    walked = []
    while talk.back():
        assert talk.question is not None
        walked.append(talk.question.id)
        assert talk.given == before[talk.question.id]
    assert walked == expected
    talk.forward()
    assert talk.question == at
    assert dict(talk.stored) == before
    assert repr(talk.household) == facts


def _place(id: str) -> tuple[int, str]:
    base = id.partition(".")[0]
    return next(place for place, one in enumerate(QUESTIONS) if one.id == base), id


def test_a_parked_answer_comes_back() -> None:
    talk = Conversation(ON, FakeCore(), answers=P1)
    talk.go("Q04")
    talk.answer(Answer("never"))
    assert {"Q05", "Q06", "Q06b"} <= set(talk.parked)
    assert talk.household.spouse.name == "NONE"  # type: ignore[union-attr]
    talk.go("Q04")
    talk.answer(P1["Q04"])
    assert talk.given is None
    assert "Q06" not in talk.parked
    assert {one.question.id for one in talk.answers} >= {"Q06", "Q06b"}


def test_a_question_that_returns_shows_its_parked_answer() -> None:
    talk = Conversation(ON, FakeCore(), answers={"Q02": Answer("asylum"), "Q02b": Answer("always")})
    talk.go("Q02")
    talk.answer(Answer("dutch"))
    assert [one.question.id for one in talk.answers] == ["Q02", "Q02b"]


def test_a_wrong_answer_changes_nothing() -> None:
    talk = Conversation(ON, FakeCore())
    with pytest.raises(NotAnAnswer):
        talk.answer(Answer("asiel"))
    assert talk.question is BY_ID["Q02"]
    assert not talk.stored
    with pytest.raises(KeyError):
        talk.go("Q06")
    with pytest.raises(KeyError):
        talk.go("Q99")


def test_nothing_on_screen_takes_no_answer() -> None:
    talk = Conversation(ON, FakeCore(lambda _: False), answers=P1)
    assert talk.question is None
    with pytest.raises(LookupError):
        talk.answer(Answer("none"))


def test_keys_of_children_are_never_used_twice() -> None:
    talk = Conversation(ON, FakeCore(), answers={"Q03": Answer(CHILDREN, children=(ChildAnswer(7, Day(2019)),))})
    assert talk.new_child().key == 8
    assert talk.new_child().key == 9
    assert [child.key for child in talk.children] == [7]


# -- not knowing ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("first", [None, A_CHILD])
def test_not_knowing_everywhere_leads_on(first: Answer | None) -> None:
    """With the law behind it: the first verdict comes, is never safe, and the conversation ends by itself."""
    talk = Conversation(ON)
    for _ in range(AT_MOST):
        question = talk.question
        if question is None:
            break
        talk.answer(first if first is not None and question.kind is Kind.CHILDREN else dont_know(question))
    assert talk.done
    assert talk.assessment.certainty is Certainty.UNCLEAR
    talk.deepen()
    for _ in range(100):
        if talk.question is None:
            break
        talk.answer(dont_know(talk.question))
    assert talk.exact


@pytest.mark.parametrize(
    ("id", "option"),
    [
        (one.id, option)
        for one in RING_1
        for option in (DONT_KNOW, RATHER_NOT)
        if one.id != "Q03" and one.option(option) is not None
    ],
)
def test_one_unknown_answer_leads_to_a_verdict(id: str, option: str) -> None:
    for path in (P1, P2):
        if id not in path:
            continue
        talk = Conversation(ON)
        answers = {**P1, **path, id: Answer(option)}
        for _ in range(AT_MOST):
            if talk.question is None:
                break
            talk.answer(answers.get(talk.question.id, dont_know(talk.question)))
        assert talk.done
        assert talk.assessment is not None


# -- what is skipped, what is assumed ---------------------------------------------------------------------------------


def test_others_at_the_address_do_not_matter_beside_a_spouse_who_counts() -> None:
    """A husband or wife goes first (Awir 3.4); where the spouse may drop out (3c.2), the address decides."""
    worker, refugee = Conversation(ON), Conversation(ON)
    assert "Q14" not in answered(worker, P2)
    assert "Q14" in answered(refugee, P1)


def test_assumptions_can_be_answered() -> None:
    talk = Conversation(ON)
    answered(talk, P1)
    assumed = {one.id: one.question for one in talk.assumptions}
    assert assumed["income-below-threshold"] == "Q12"
    assert assumed["nothing-before"] == "Q27"
    for id in assumed.values():
        talk.go(id)
        assert talk.question is not None
        assert talk.question.id == id
    talk.go("Q27")
    talk.answer(Answer("none"))
    assert "nothing-before" not in {one.id for one in talk.assumptions}


def test_no_request_is_assumed_until_it_is_asked() -> None:
    talk = Conversation(ON)
    answers = P2 | {"Q06": Answer("missing", Day(2020, 3)), "Q14": Answer("nobody")}
    answered(talk, answers)
    assert {one.id: one.question for one in talk.assumptions}["no-request"] == "Q25"
    assert "R16" in {one.rule for one in talk.assessment.findings}


def test_shelter_missing_and_detained_can_be_told_on_the_shortest_path() -> None:
    for told, rule in (("safe-place", "R19"), ("missing", "R16"), ("detained", "R16")):
        talk = Conversation(ON)
        answered(talk, {**P1, **P2, "Q06": Answer(told, Day(2025, 3, 3))})
        assert rule in {one.rule for one in talk.assessment.findings}, told


def test_who_would_rather_not_tell_of_the_stay_of_a_spouse_is_taken_to_have_one() -> None:
    talk = Conversation(ON, FakeCore(), answers=P2 | {"Q06": Answer("same-address"), "Q20": Answer(RATHER_NOT)})
    assert "spouse-with-stay" in talk._now.assumed


def test_the_second_ring_asks_until_nothing_can_change() -> None:
    talk = Conversation(ON)
    answered(talk, P2)
    talk.deepen()
    asked = []
    answers = {
        "Q06b": Answer("never"),
        "Q08": Answer("nobody"),
        "Q23": Answer("nothing"),
        "Q27": Answer("none"),
        "Q13": Answer("none"),
        "Q12": Answer("to-20000"),
        "Q16": Answer("to-59000"),
        "Q16b": Answer("to-59000"),
    }
    for _ in range(30):
        if talk.question is None:
            break
        asked.append(talk.question.id)
        talk.answer(answers.get(talk.question.id, dont_know(talk.question)))
    assert talk.exact
    assert not {id for id in asked if "." in id}, "a band below every limit leaves no year open"
    assert {"Q06b", "Q12", "Q13", "Q27", "Q08"} <= set(asked)
    assert "R24" in {one.rule for one in talk.assessment.findings}, "nobody knows yet: reporting early helps"
    assert not [one for one in talk.assessment.missing if one.question[:3] in ("Q12", "Q13") and one.narrows_cents]


@given(st.integers(0, 10_000))
def test_every_fact_that_is_asked_about_can_be_asked_of_the_household(seed: int) -> None:
    """A question on screen can always be asked: its conditions hold."""
    draw = random.Random(seed)
    talk = Conversation(ON, FakeCore(lambda facts: hash((facts, seed)) % 3 > 0))
    talk.deepen()
    for _ in islice(iter(int, 1), 60):
        if talk.question is None:
            break
        assert talk._now.sorted.standing[talk.question.base] is Holds.YES
        assert talk.question.id not in talk.stored
        talk.answer(by_chance(talk, draw))


def _warnings(talk: Conversation) -> list[tuple[object, ...]]:
    return [(one.rule, one.level, one.certainty, one.amount) for one in talk.assessment.findings if one.amount]


@pytest.mark.parametrize("seed", range(40))
def test_what_was_skipped_would_not_have_changed_a_finding(seed: int) -> None:
    """By the law: after the first verdict every answer to a question that was skipped leads to the same findings."""
    draw = random.Random(seed)
    talk = Conversation(ON)
    while talk.question is not None:
        path = draw.choice((P1, P2))
        known = path.get(talk.question.id)
        talk.answer(known if known is not None and draw.random() < 0.7 else by_chance(talk, draw))
    skipped = [one for one in talk.ahead if talk._now.sorted.standing[one.id] is Holds.YES]
    found = _warnings(talk)
    for question in skipped:
        for option in question.choices:
            if option.id == "safe-place":
                continue  # could be told with Q06, which is asked of everybody who is married
            answers = {**talk.stored, question.id: some_answer(question, option)}
            assert _warnings(Conversation(ON, answers=answers)) == found, (question.id, option.id)
