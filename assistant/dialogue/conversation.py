"""One conversation: what is asked next, going back, editing, and the verdict that the answers lead to.

    talk = Conversation(on)
    while (question := talk.question) is not None:
        talk.answer(Answer("asylum", Day(2023, 8)))
    talk.assessment          # the first verdict: talk.done is true
    talk.deepen()            # opens the other rings; talk.question goes on until talk.exact

Answers are kept by the id of their question and never lost: an answer whose question is not asked any more is parked
(not used), and is used again when the question returns. Law and findings are imported when they are first needed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from assistant.dialogue.answers import Answer, ChildAnswer, check
from assistant.dialogue.conditions import Holds, Sorted, feeds
from assistant.dialogue.core import TAKEN_FOR_GRANTED, Core, Findings
from assistant.dialogue.facts import nothing_told, years
from assistant.dialogue.question import RATHER_NOT, Question, Relevance
from assistant.dialogue.questions import LETTER, QUESTIONS, question
from assistant.facts.calendar import Day
from assistant.facts.household import Household

if TYPE_CHECKING:
    from assistant.findings.assessment import Assessment, Assumption

#: At most so many answers lead to the first verdict.
AT_MOST: Final = 12
#: What is taken for granted while a question was not asked: no other payment before, no request made.
UNASKED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Q27": "nothing-before",
        "Q25": "no-request",
        "Q25b": "no-request",
        "Q25c": "no-request",
        "Q26": "no-request",
    }
)


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
    """Asks one question at a time.

    ``letter_first`` begins with the letter (Q09). ``answers`` are those of an earlier conversation (``stored``).
    ``core`` is for tests.
    """

    def __init__(
        self,
        on: date,
        core: Core | None = None,
        *,
        letter_first: bool = False,
        answers: Mapping[str, Answer] = MappingProxyType({}),
    ) -> None:
        self.on = on
        self._core = core if core is not None else Findings()
        first = [one for one in QUESTIONS if letter_first and one.id == LETTER]
        self._order = (*first, *(one for one in QUESTIONS if one not in first))
        self._stored: dict[str, Answer] = dict(answers)
        self._keys = max((child.key for one in answers.values() for child in one.children), default=0)
        self._at: str | None = None
        self._deep = False
        self._now = _Now(self)

    # -- asking -----------------------------------------------------------------------------------------------------

    @property
    def question(self) -> Question | None:
        """The question on screen; None when the opened rings have nothing to ask (then show ``assessment``)."""
        if self._at is not None:
            return question(self._at)
        return self._now.next_of_all if self._deep else self._now.next_of_first

    @property
    def given(self) -> Answer | None:
        """The answer given before to the question on screen: to show as chosen. Also one that was parked."""
        now = self.question
        return None if now is None else self._stored.get(now.id)

    @property
    def values(self) -> Mapping[str, object]:
        """What the sentences of the question on screen need: ``first_year`` and ``year``, both int."""
        now = self.question
        return MappingProxyType({"first_year": years(self.on).start, **({} if now is None else now.values())})

    @property
    def children(self) -> tuple[ChildAnswer, ...]:
        """The children told so far: for the children screen, and the rows of a screen that asks about each child."""
        answer = self._stored.get("Q03")
        return answer.children if answer is not None else ()

    def new_child(self, born: Day | None = None) -> ChildAnswer:
        """A child with a key that was never used in this conversation."""
        self._keys += 1
        return ChildAnswer(self._keys, born)

    # -- answering --------------------------------------------------------------------------------------------------

    def answer(self, answer: Answer) -> None:
        """Keeps the answer to the question on screen and goes on.

        Raises ``NotAnAnswer`` when it does not fit, and ``LookupError`` when no question is on screen; nothing is
        changed then.
        """
        now = self.question
        if now is None:
            raise LookupError("no question is on screen")
        check(now, answer, self.on)
        self._keys = max([self._keys, *(child.key for child in answer.children)])
        self._stored[now.id] = answer
        self._at = None
        self._now = _Now(self)

    def back(self) -> bool:
        """Goes to the answer before the question on screen; False when there is none. Nothing is forgotten."""
        now = self.question
        trail = [told.question.id for told in self.answers]
        if now is not None:
            trail = [id for id in trail if self._place(id) < self._place(now.id)]
        if not trail:
            return False
        self._at = trail[-1]
        return True

    def go(self, id: str) -> None:
        """Goes to a question that was answered, or that can still be asked (an assumption). Raises ``KeyError``."""
        if self._now.sorted.standing[question(id).base] is not Holds.YES:
            raise KeyError(id)
        self._at = id

    def forward(self) -> None:
        """Leaves a question that was gone back to, its answer as it is, for the first one that is open."""
        self._at = None

    def deepen(self) -> None:
        """Opens the rings behind the first verdict."""
        self._deep = True

    # -- what it has led to -----------------------------------------------------------------------------------------

    @property
    def answers(self) -> tuple[Told, ...]:
        """The answers in use, in the order of asking. Parked ones are not among them."""
        used = self._now.sorted.used
        return tuple(Told(question(id), used[id]) for id in sorted(used, key=self._place))

    @property
    def parked(self) -> tuple[str, ...]:
        """Ids of questions whose answer is kept but not used."""
        return tuple(id for id in self._stored if id not in self._now.sorted.used)

    @property
    def stored(self) -> Mapping[str, Answer]:
        """Every answer, parked ones too: with these a conversation can be taken up again."""
        return MappingProxyType(dict(self._stored))

    @property
    def household(self) -> Household:
        """The facts that the answers in use tell."""
        return self._now.sorted.household

    @property
    def assessment(self) -> Assessment:
        """The verdict on the answers so far."""
        return self._now.assessment

    @property
    def assumptions(self) -> tuple[Assumption, ...]:
        """What is taken for granted; each has the id of the question that asks it: ``go(assumption.question)``."""
        return self._now.assumptions

    @property
    def done(self) -> bool:
        """Whether the first verdict is reached: ring 1 has nothing more to ask."""
        return self._now.next_of_first is None

    @property
    def exact(self) -> bool:
        """Whether no question of any ring can still change the result."""
        return self._now.next_of_all is None

    @property
    def ahead(self) -> tuple[Question, ...]:
        """The questions of the first ring that are not answered and may still come."""
        return self._now.ahead

    @property
    def progress(self) -> Progress:
        """How far it is to the first verdict, and after it how many answers were given."""
        asked = len(self._now.sorted.used)
        return Progress(asked, max(asked, min(AT_MOST, asked + len(self._now.ahead))))

    def _place(self, id: str) -> tuple[int, str]:
        base = question(id).base
        return next(place for place, one in enumerate(self._order) if one.id == base), id


class _Now:
    """What follows from the answers as they are now; each part is worked out when it is first needed."""

    def __init__(self, talk: Conversation) -> None:
        self._order = talk._order
        self._on = talk.on
        self._core = talk._core
        self._answers = dict(talk._stored)

    @cached_property
    def sorted(self) -> Sorted:
        return Sorted(self._answers, nothing_told(self._on))

    @cached_property
    def next_of_first(self) -> Question | None:
        return next((one for one in self._candidates() if one.ring == 1 and self._matters(one)), None)

    @cached_property
    def next_of_all(self) -> Question | None:
        return self.next_of_first or next((one for one in self._candidates() if self._helps(one)), None)

    @property
    def ahead(self) -> tuple[Question, ...]:
        """The questions of the first ring that may still come."""
        standing = self.sorted.standing
        return tuple(
            one
            for one in self._order
            if one.ring == 1 and one.id not in self._answers and standing[one.id] is not Holds.NO
        )

    @cached_property
    def assumed(self) -> frozenset[str]:
        declined = self.sorted.used.get("Q20")
        more = {"spouse-with-stay"} if declined is not None and declined.option == RATHER_NOT else set()
        return TAKEN_FOR_GRANTED | more

    @cached_property
    def assessment(self) -> Assessment:
        return self._core.assess(self.sorted.household, self._on, self.assumed)

    @cached_property
    def assumptions(self) -> tuple[Assumption, ...]:
        """Without children no amount depends on an income: what cannot be asked is not told as assumed either."""
        from assistant.findings.assessment import Assumption

        open_ones = {
            name: id
            for id, name in UNASKED.items()
            if self.sorted.standing[id] is Holds.YES and id not in self._answers
        }
        own = tuple(Assumption(name, id) for name, id in open_ones.items())
        standing = self.sorted.standing
        held = (one for one in self.assessment.assumptions if standing[question(one.question).base] is Holds.YES)
        return (*held, *own)

    def _candidates(self) -> Iterator[Question]:
        """The questions that can be asked and were not answered, in order."""
        for one in self._order:
            if self.sorted.standing[one.id] is not Holds.YES:
                continue
            every = [one.of_year(year) for year in years(self._on)] if one.per_year else [one]
            yield from (item for item in every if item.id not in self._answers)

    def _matters(self, one: Question) -> bool:
        """Whether a fact that the question settles can still change the result."""
        if one.relevance is Relevance.ALWAYS:
            return True
        return self._core.matters(
            self.sorted.household, self._on, self._assumed_in(one), lambda path: feeds(one, path), money=one.money
        )

    def _helps(self, one: Question) -> bool:
        """Behind the first verdict: it matters, or changes what is told beside a warning."""
        told = one.relevance is Relevance.WARNED
        warned = told and self._core.warned(self.sorted.household, self._on, self._assumed_in(one))
        return warned or self._matters(one)

    def _assumed_in(self, one: Question) -> frozenset[str]:
        """In the first ring what is asked later is taken for granted."""
        return self.assumed if one.ring == 1 else frozenset()
