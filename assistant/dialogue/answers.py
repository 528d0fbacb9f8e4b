"""Answers, kept by the id of their question; and what is not an answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Final

from assistant.dialogue.question import CHILDREN, DONT_KNOW, EACH, RATHER_NOT, Entry, Field, Kind, Question
from assistant.facts.calendar import Day

#: The most children of a household.
MOST_CHILDREN: Final = 20
#: Ten million euros, in cents.
MOST_CENTS: Final = 1_000_000_000


@dataclass(frozen=True, slots=True)
class ChildAnswer:
    """One child. ``key`` tells it from the others for ever, so that editing one child never moves an answer to another;
    take a new one from ``Conversation.new_child``. ``born``: year, or month and year; None: not known.
    """

    key: int
    born: Day | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """One screen. ``option``: an id of ``question.choices``; ``value``: a date or cents for its field, None: not known.

    ``children`` belongs to the option ``children``; ``each`` to the option ``each``: a child's key with an option.
    """

    option: str
    value: Day | int | None = None
    children: tuple[ChildAnswer, ...] = ()
    each: tuple[tuple[int, str], ...] = ()


I_DONT_KNOW: Final = Answer(DONT_KNOW)
I_RATHER_NOT: Final = Answer(RATHER_NOT)


class Fault(Enum):
    """Why something is not an answer."""

    NO_SUCH_OPTION = "option"
    NO_FIELD = "no-field"
    FUTURE = "future"
    TOO_EARLY = "too-early"
    DAY_MISSING = "day-missing"
    AMOUNT = "amount"
    NO_CHILDREN = "no-children"
    TOO_MANY_CHILDREN = "too-many-children"


class NotAnAnswer(ValueError):
    """The answer does not fit its question. ``text_id`` is the sentence that helps."""

    def __init__(self, question: Question, fault: Fault) -> None:
        super().__init__(f"{question.id}: {fault.value}")
        self.question = question
        self.fault = fault

    @property
    def text_id(self) -> str:
        """``again.choice`` and the like: one for each kind of screen and of fault."""
        if self.fault is Fault.NO_SUCH_OPTION:
            return f"again.{self.question.kind.value}"
        return f"again.{self.fault.value}"


def check(question: Question, answer: Answer, on: date) -> None:
    """Raises ``NotAnAnswer`` when ``answer`` does not fit ``question`` on the day ``on``."""
    fault = _fault(question, answer, on)
    if fault is not None:
        raise NotAnAnswer(question, fault)


def check_value(field: Field, value: Day | int, on: date) -> Fault | None:
    """What is wrong with a value that was entered, or None."""
    if field.entry is Entry.AMOUNT:
        return None if isinstance(value, int) and 0 <= value <= MOST_CENTS else Fault.AMOUNT
    if not isinstance(value, Day):
        return Fault.NO_FIELD
    if field.entry is Entry.DAY and not value.exact:
        return Fault.DAY_MISSING
    if value.year < field.first_year:
        return Fault.TOO_EARLY
    if not field.future and value.earliest > on:
        return Fault.FUTURE
    return None


def _fault(question: Question, answer: Answer, on: date) -> Fault | None:
    option = question.option(answer.option)
    if option is None:
        return Fault.NO_SUCH_OPTION
    if answer.value is not None:
        if option.field is None:
            return Fault.NO_FIELD
        found = check_value(option.field, answer.value, on)
        if found is not None:
            return found
    if question.kind is Kind.CHILDREN and option.id == CHILDREN:
        return _children_fault(answer, on)
    if question.kind is Kind.EACH_CHILD and option.id == EACH:
        known = {choice.id for choice in question.choices if choice.id != EACH}
        return None if answer.each and all(pick in known for _, pick in answer.each) else Fault.NO_SUCH_OPTION
    return Fault.NO_SUCH_OPTION if answer.children or answer.each else None


def _children_fault(answer: Answer, on: date) -> Fault | None:
    if not answer.children or len({child.key for child in answer.children}) != len(answer.children):
        return Fault.NO_CHILDREN
    if len(answer.children) > MOST_CHILDREN:
        return Fault.TOO_MANY_CHILDREN
    for child in answer.children:
        if child.born is not None:
            if child.born.earliest > on:
                return Fault.FUTURE
            if child.born.year < on.year - 100:
                return Fault.TOO_EARLY
    return None
