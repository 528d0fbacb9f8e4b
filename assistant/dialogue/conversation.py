"""One conversation: what is asked next, going back, editing, and the verdict that the answers lead to.

    talk = Conversation(on)
    while (question := talk.question) is not None:
        talk.answer(Answer("asylum", Day(2023, 8)))
    talk.assessment          # the first verdict: talk.done is true
    talk.deepen()            # opens the other rings; talk.question goes on until talk.exact

Answers are kept by the id of their question and never lost: an answer whose question is not asked any more is parked (not
used), and is used again when the question returns. Law and findings are imported when they are first needed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final, Protocol

from assistant.dialogue.answers import Answer, ChildAnswer
from assistant.dialogue.question import Question
from assistant.facts.calendar import Day
from assistant.facts.household import Household
from assistant.facts.unknown import Path

if TYPE_CHECKING:
    from assistant.findings.assessment import Assessment, Assumption

#: At most so many answers lead to the first verdict.
AT_MOST: Final = 12


@dataclass(frozen=True, slots=True)
class Open:
    """The facts that can still change the result. Not ``complete``: the run was cut short, anything may matter."""

    paths: tuple[Path, ...]
    complete: bool = True


class Core(Protocol):
    """What the conversation needs of the rooms below it."""

    def open_facts(self, household: Household, on: date, assumed: frozenset[str]) -> Open: ...

    def assess(self, household: Household, on: date, assumed: frozenset[str]) -> Assessment: ...


@dataclass(frozen=True, slots=True)
class Progress:
    """``asked``: answers given so far; ``at_most``: how many there can be before the first verdict."""

    asked: int
    at_most: int


@dataclass(frozen=True, slots=True)
class Told:
    """A question with the answer that was given, for the list of answers."""

    question: Question
    answer: Answer


class Conversation:
    """Asks one question at a time. ``core`` is for tests; ``letter_first`` begins with the letter (Q09)."""

    def __init__(self, on: date, core: Core | None = None, *, letter_first: bool = False) -> None: ...

    # -- asking -----------------------------------------------------------------------------------------------------

    @property
    def question(self) -> Question | None:
        """The question on screen; None when the opened rings have nothing to ask (then show ``assessment``)."""
        raise NotImplementedError

    @property
    def given(self) -> Answer | None:
        """The answer given before to the question on screen: to show as chosen."""
        raise NotImplementedError

    @property
    def values(self) -> Mapping[str, object]:
        """What the sentences of the question on screen need: ``year`` (int), ``month`` (Day), ``n`` (int)."""
        raise NotImplementedError

    @property
    def children(self) -> tuple[ChildAnswer, ...]:
        """The children told so far: for the children screen, and the rows of a screen that asks about each child."""
        raise NotImplementedError

    def new_child(self, born: Day | None = None) -> ChildAnswer:
        """A child with a key that was never used in this conversation."""
        raise NotImplementedError

    # -- answering --------------------------------------------------------------------------------------------------

    def answer(self, answer: Answer) -> None:
        """Keeps the answer to the question on screen and goes on. Raises ``NotAnAnswer``; nothing is changed then."""
        raise NotImplementedError

    def back(self) -> bool:
        """Goes to the answer before the question on screen; False when there is none. Nothing is forgotten."""
        raise NotImplementedError

    def go(self, id: str) -> None:
        """Goes to a question that was answered, or that can still be asked (an assumption). Raises ``KeyError``."""
        raise NotImplementedError

    def forward(self) -> None:
        """Leaves a question that was gone back to, its answer as it is, for the first one that is open."""
        raise NotImplementedError

    def deepen(self) -> None:
        """Opens the rings behind the first verdict."""
        raise NotImplementedError

    # -- what it has led to -----------------------------------------------------------------------------------------

    @property
    def answers(self) -> tuple[Told, ...]:
        """The answers in use, in the order of asking. Parked ones are not among them."""
        raise NotImplementedError

    @property
    def parked(self) -> tuple[str, ...]:
        """Ids of questions whose answer is kept but not used."""
        raise NotImplementedError

    @property
    def household(self) -> Household:
        """The facts that the answers in use tell."""
        raise NotImplementedError

    @property
    def assessment(self) -> Assessment:
        """The verdict on the answers so far, with what is taken for granted in ``assessment.assumptions``."""
        raise NotImplementedError

    @property
    def assumptions(self) -> tuple[Assumption, ...]:
        """What is taken for granted; each has the id of the question that asks it: ``go(assumption.question)``."""
        raise NotImplementedError

    @property
    def done(self) -> bool:
        """Whether the first verdict is reached: ring 1 has nothing more to ask."""
        raise NotImplementedError

    @property
    def exact(self) -> bool:
        """Whether no question of any ring can still change the result."""
        raise NotImplementedError

    @property
    def progress(self) -> Progress:
        raise NotImplementedError
