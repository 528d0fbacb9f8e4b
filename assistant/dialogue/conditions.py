"""Which questions can be asked, from the answers alone: the shape of the tree."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from assistant.dialogue.answers import Answer, ChildAnswer
from assistant.dialogue.facts import told
from assistant.dialogue.question import Given, Kind, Question
from assistant.dialogue.questions import QUESTIONS
from assistant.dialogue.together import CHECKS, STEPS
from assistant.facts.household import Household
from assistant.facts.unknown import Path


class Holds(Enum):
    """Whether a condition holds: yes, no, or not before something else is answered."""

    YES = "yes"
    NO = "no"
    LATER = "later"


def holds(question: Question, standing: Mapping[str, Holds], answers: Mapping[str, Answer]) -> Holds:
    """Whether ``question`` can be asked; ``standing``: the same of the questions before it."""
    whole = Holds.YES
    for group in question.when:
        found = {_one(condition, standing, answers) for condition in group}
        if Holds.YES in found:
            continue
        if Holds.LATER not in found:
            return Holds.NO
        whole = Holds.LATER
    return whole


def _one(condition: Given, standing: Mapping[str, Holds], answers: Mapping[str, Answer]) -> Holds:
    state = standing[condition.question]
    if state is Holds.NO:
        return Holds.NO
    answer = answers.get(condition.question)
    if state is Holds.LATER or answer is None:
        return Holds.LATER
    return Holds.YES if answer.option in condition.options else Holds.NO


class Sorted:
    """The answers sorted out: what they tell, which of them are in use, and how each question stands.

    Attributes:
        household: what the answers in use tell.
        standing: for each question whether it can be asked.
        used: the answers in use, in the order of asking.
    """

    __slots__ = ("household", "standing", "used")

    def __init__(self, answers: Mapping[str, Answer], household: Household) -> None:
        standing: dict[str, Holds] = {}
        used: dict[str, Answer] = {}
        children: tuple[ChildAnswer, ...] = ()
        for question in QUESTIONS:
            state = holds(question, standing, answers)
            if state is Holds.YES and question.unless and CHECKS[question.unless](_together(household, used)):
                state = Holds.NO
            standing[question.id] = state
            if state is not Holds.YES:
                continue
            for id, answer in _given(question, answers):
                one = question if id == question.id else question.of_year(int(id.partition(".")[2]))
                if question.kind is Kind.CHILDREN:
                    children = answer.children
                household = told(household, one, answer, children)
                used[id] = answer
        self.household = _together(household, used)
        self.standing = standing
        self.used = used


def _given(question: Question, answers: Mapping[str, Answer]) -> list[tuple[str, Answer]]:
    """The answers to a question: one, or one for each year."""
    if not question.per_year:
        return [(question.id, answers[question.id])] if question.id in answers else []
    return sorted((id, answer) for id, answer in answers.items() if id.startswith(f"{question.id}."))


def _together(household: Household, used: Mapping[str, Answer]) -> Household:
    for step in STEPS:
        household = step(household, used)
    return household


def feeds(question: Question, path: Path) -> bool:
    """Whether an answer to ``question`` can settle the fact at ``path``."""
    return any(_below(pattern, path) for pattern in question.feeds) and (question.year is None or question.year in path)


def _below(pattern: tuple[str | int, ...], path: Path) -> bool:
    """Whether ``path`` is the place, or stands below it. A place above it is settled by another question."""
    return len(path) >= len(pattern) and all(want in ("*", part) for want, part in zip(pattern, path, strict=False))
