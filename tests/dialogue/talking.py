"""Conversations for tests: cores that are not the law, answers by hand and by chance."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from datetime import date
from types import SimpleNamespace
from typing import Any

from assistant.dialogue.answers import Answer, ChildAnswer
from assistant.dialogue.conversation import Conversation
from assistant.dialogue.question import CHILDREN, DONT_KNOW, EACH, Entry, Kind, Option, Question
from assistant.dialogue.questions import BY_ID
from assistant.facts.calendar import Day
from assistant.facts.household import Household
from assistant.facts.unknown import Path

ON = date(2026, 11, 23)
#: A child with its key, for answers that are written down.
A_CHILD = Answer(CHILDREN, children=(ChildAnswer(1, Day(2019, 6)),))


class FakeCore:
    """Says of every question whether it matters, by a rule of the test; its assessment is empty."""

    def __init__(self, matters: Callable[[str], bool] = lambda _: True) -> None:
        self._matters = matters

    def matters(
        self, household: Household, on: date, assumed: frozenset[str], wanted: Callable[[Path], bool], *, money: bool
    ) -> bool:
        return self._matters(repr(household))

    def warned(self, household: Household, on: date, assumed: frozenset[str]) -> bool:
        return self._matters(repr(household))

    def assess(self, household: Household, on: date, assumed: frozenset[str]) -> Any:
        return SimpleNamespace(assumptions=(), findings=())


def first_way_to(question: Question) -> dict[str, Answer]:
    """Answers with which ``question`` can be asked: the first option of the first condition of each of its groups."""
    found: dict[str, Answer] = {}
    for group in question.when:
        one = group[0]
        before = BY_ID[one.question]
        found |= first_way_to(before)
        wanted = next(option for option in before.choices if option.id in one.options)
        found[one.question] = some_answer(before, wanted)
    return found


def some_answer(question: Question, option: Option) -> Answer:
    """``option`` with something entered in its field."""
    if option.id == CHILDREN:
        return A_CHILD
    if option.id == EACH:
        pick = next(other.id for other in question.choices if other.id != EACH)
        return Answer(EACH, each=((1, pick),))
    if option.field is None:
        return Answer(option.id)
    return Answer(option.id, 1_234_500 if option.field.entry is Entry.AMOUNT else Day(2026, 10, 14))


def replayed(answers: Mapping[str, Answer], **more: Any) -> Conversation:
    """A conversation that was taken up again with these answers."""
    return Conversation(ON, FakeCore(), answers=answers, **more)


def answered(talk: Conversation, answers: Mapping[str, Answer]) -> list[str]:
    """Answers each question from ``answers`` until there is none; the ids in the order of asking."""
    asked = []
    while (question := talk.question) is not None:
        asked.append(question.id)
        talk.answer(answers[question.id])
    return asked


def by_chance(talk: Conversation, draw: random.Random) -> Answer:
    """Some answer to the question on screen."""
    question = talk.question
    assert question is not None
    if question.kind is Kind.EACH_CHILD:
        ids = [option.id for option in question.choices if option.id != EACH]
        return Answer(EACH, each=tuple((child.key, draw.choice(ids)) for child in talk.children))
    option = draw.choice(question.choices)
    if option.id == CHILDREN:
        births = (None, Day(2008), Day(2015, 3), Day(2019, 6), Day(2024, 11))
        return Answer(CHILDREN, children=tuple(talk.new_child(draw.choice(births)) for _ in range(draw.randint(1, 3))))
    if option.field is None or draw.random() < 0.3:
        return Answer(option.id)
    if option.field.entry is Entry.AMOUNT:
        return Answer(option.id, draw.choice((0, 1_500_000, 4_000_000)))
    year = draw.choice((2012, 2019, 2023, 2024, 2026))
    return Answer(option.id, Day(year, draw.choice((2, 8)), 14) if draw.random() < 0.5 else Day(year, 8, 1))


def dont_know(question: Question) -> Answer:
    return Answer(DONT_KNOW)


#: The shortest paths (LEGAL G.2, corrected: where the children live, kinderbijslag and the address are asked).
P1 = {
    "Q02": Answer("asylum", Day(2023, 8, 10)),
    "Q02c": Answer("valid"),
    "Q03": A_CHILD,
    "Q03b": Answer("here"),
    "Q11": Answer("all"),
    "Q07": Answer("with", Day(2023, 9)),
    "Q04": Answer("married", Day(2012, 6)),
    "Q05": Answer("before"),
    "Q06": Answer("outside"),
    "Q06b": Answer("never"),
    "Q14": Answer("nobody"),
    "Q09": Answer("none"),
}
P2 = {
    "Q02": Answer("eu", Day(2024, 4, 1)),
    "Q03": A_CHILD,
    "Q03b": Answer("here"),
    "Q11": Answer("all"),
    "Q07": Answer("with", Day(2024, 5)),
    "Q04": Answer("married", Day(2015, 7)),
    "Q06": Answer("eu"),
    "Q09": Answer("none"),
}
