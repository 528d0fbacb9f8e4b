"""What a question is: its options, what each of them says about the family, and when it is asked. Ids, no words.

An answer is one screen: one option, with at most one month, date or amount on it; the children are one screen. Words
are found by the ids that the functions below give: ``ask.Q02``, ``why.Q02``, ``find.Q02``, ``option.Q02.asylum``,
``hint.Q02.asylum`` (the label of what is entered on that option).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType
from typing import Final

from assistant.facts.unknown import Path

#: Fixed options: on every question, and on the questions that may hurt.
DONT_KNOW: Final = "dont-know"
RATHER_NOT: Final = "rather-not"
#: Fixed options that many questions share; they are said as ``key.yes`` and ``key.no``.
YES: Final = "yes"
NO_ANSWER: Final = "no"
#: The only option of a question that is one month, date or amount.
ENTERED: Final = "entered"
#: The option of the children screen that carries the children.
CHILDREN: Final = "children"
#: The option of a screen that asks something for each child.
EACH: Final = "each"


class Kind(Enum):
    """How a question looks on screen."""

    CHOICE = "choice"  # one option; some options have a field
    ENTRY = "entry"  # one month, date or amount (its only option is ENTERED), or "I don't know"
    CHILDREN = "children"  # birth month and year of each child, or an option
    EACH_CHILD = "each-child"  # one of the options for each child


class Entry(Enum):
    """What is entered in a field."""

    MONTH = "month"  # month and year; only the year, or a whole date, is fine too
    DAY = "day"  # a whole date, as on a letter
    AMOUNT = "amount"  # euros, in cents


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to enter on an option. It may always be left out: then it is not known.

    ``label``: the last part of the id of its label, for labels that many options share (``hint.since``). ``future``: a
    day after today is possible. ``first_year``: the earliest year that makes sense.
    """

    entry: Entry
    label: str = ""
    future: bool = False
    first_year: int = 1920


class Placeholder(Enum):
    """Stands in a fact for what was entered; for not known when it was left out."""

    VALUE = "value"
    BEFORE = "before"  # the day, or the month, before it
    AFTER = "after"  # the day, or the month, after it
    YEAR = "year"  # in a path: the year of a question that is put for each year
    EACH = "each"  # in a path: every child


VALUE: Final = Placeholder.VALUE
BEFORE: Final = Placeholder.BEFORE
AFTER: Final = Placeholder.AFTER
OF_YEAR: Final = Placeholder.YEAR
EACH_ONE: Final = Placeholder.EACH


@dataclass(frozen=True, slots=True)
class EveryYear:
    """An amount that holds in every year of the window."""

    amount: object


@dataclass(frozen=True, slots=True)
class ThisYear:
    """An amount of the year of the conversation; of the other years nothing is known."""

    amount: object


@dataclass(frozen=True, slots=True)
class Sets:
    """A fact that an option states: ``value``, with its placeholders filled in, stands at ``path``.

    ``more``: it is added to the list that stands there.
    """

    path: tuple[str | int | Placeholder, ...]
    value: object
    more: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """An answer to choose. ``label``: the last part of the id of its words, when many questions share them."""

    id: str
    field: Field | None = None
    sets: tuple[Sets, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """A condition: ``question`` was answered with one of ``options``."""

    question: str
    options: frozenset[str]


class Relevance(Enum):
    """When a question whose conditions hold is asked."""

    ALWAYS = "always"
    OPEN = "open"  # only while the run over worlds forks on a fact that it feeds
    WARNED = "warned"  # behind the first verdict also while reporting bears on a warning: it changes what is told


@dataclass(frozen=True, slots=True)
class Question:
    """One screen.

    Attributes:
        id: ``Q06b``; a question that is put for each year gets ``Q12y.2024``.
        options: without the fixed ones (see ``choices``).
        feeds: places of facts that it can settle, with what stands below them; ``*`` is any position or year.
        when: every group must hold; in a group one condition is enough. Conditions look at questions before this one.
        unless: name of a check in ``checks`` that makes the question needless.
        ring: 1 leads to the first verdict, 2 makes it exact, 3 is opened by an answer or a counsellor.
        may_decline: "I'd rather not say" is offered.
        per_year: put once for each year that is still open.
        said_as: the question whose words it uses, when not its own.
        helped_by: the question whose ``why`` and ``find`` it uses, when not its own.
    """

    id: str
    kind: Kind
    options: tuple[Option, ...]
    feeds: tuple[Path, ...]
    ring: int
    when: tuple[tuple[Given, ...], ...] = ()
    unless: str = ""
    relevance: Relevance = Relevance.OPEN
    may_decline: bool = False
    per_year: bool = False
    year: int | None = None
    said_as: str = ""
    helped_by: str = ""

    @property
    def base(self) -> str:
        """Its id without a year: ``Q12y`` for ``Q12y.2024``."""
        return self.id.partition(".")[0]

    @property
    def words(self) -> str:
        """The part of the ids of its words that stands for the question."""
        return self.said_as or self.base

    @property
    def money(self) -> bool:
        """Whether it asks for an amount of a year: income or wealth."""
        return any("income" in path or "wealth" in path for path in self.feeds)

    @property
    def choices(self) -> tuple[Option, ...]:
        """Every option in the order of the screen: its own, then the fixed ones."""
        fixed = (DONT_KNOW, RATHER_NOT) if self.may_decline else (DONT_KNOW,)
        own = {option.id for option in self.options}
        return (*self.options, *(Option(id) for id in fixed if id not in own))

    def option(self, id: str) -> Option | None:
        """The option with this id, a fixed one included."""
        return next((option for option in self.choices if option.id == id), None)

    def of_year(self, year: int) -> Question:
        """The same question about one year."""
        return replace(self, id=f"{self.id}.{year}", year=year)

    def values(self) -> Mapping[str, object]:
        """What its sentences need by themselves."""
        return MappingProxyType({} if self.year is None else {"year": self.year})


def ask_text(question: Question) -> str:
    """The id of the question in words."""
    return f"ask.{question.words}"


def why_text(question: Question) -> str:
    """The id of the reason why it is asked."""
    return f"why.{question.helped_by or question.words}"


def find_text(question: Question) -> str:
    """The id of the sentences about where the answer can be found."""
    return f"find.{question.helped_by or question.words}"


def option_text(question: Question, option: Option) -> str:
    """The id of the sentence of an option."""
    if option.id in (DONT_KNOW, RATHER_NOT, YES, NO_ANSWER):
        return f"key.{option.id}"
    return f"option.{option.label}" if option.label else f"option.{question.words}.{option.id}"


def field_text(question: Question, option: Option) -> str:
    """The id of the label of what is entered on an option that has a field."""
    if option.field is not None and option.field.label:
        return f"hint.{option.field.label}"
    return f"hint.{question.words}.{option.id}"
