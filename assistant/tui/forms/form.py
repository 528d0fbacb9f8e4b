"""A question as rows to choose from; a chosen row may open a field under it.

A form knows what was typed and chosen so far, so that nothing is lost when the screen is drawn again, in whatever
language. It gives an ``Answer`` when there is one, and else the id of the sentence that helps.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from assistant.dialogue.answers import Answer, check_value
from assistant.dialogue.question import ENTERED, Entry, Field, Option, Question, field_text, option_text
from assistant.facts.calendar import Day
from assistant.words import numbers
from assistant.words.said import Said
from assistant.words.voice import Voice

#: The most characters that a field takes. The longest date that anybody writes has about forty.
LONGEST: Final = 60
TOO_LONG: Final = "screen.field.too-long"


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``chosen``: it is the answer given before; ``field``: what may be entered under it; ``label``: of the
    field, unless the row says it already.
    """

    key: str
    text: Said
    chosen: bool = False
    field: Field | None = None
    label: Said | None = None


def read(field: Field, typed: str, on: date) -> Day | int | str | None:
    """What was typed: a date, cents, None if nothing; or the id of the sentence that helps."""
    if not typed.strip():
        return None
    found = numbers.read_amount(typed) if field.entry is Entry.AMOUNT else numbers.read_when(typed)
    if isinstance(found, numbers.Trouble):
        return found.text_id
    fault = check_value(field, found, on)
    return found if fault is None else f"again.{fault.value}"


def written(field: Field, value: Day | int | None) -> str:
    """A value as somebody could have typed it, in any of the languages."""
    if value is None:
        return ""
    if isinstance(value, Day):
        return "-".join(reversed(value.text().split("-")))
    whole, rest = divmod(value, 100)
    return f"{whole},{rest:02d}" if rest else str(whole)


def understood(voice: Voice, value: Day | int) -> Said:
    """What a value was taken for."""
    return voice.when(value) if isinstance(value, Day) else voice.money(value)


def help_text(field: Field) -> str:
    """The id of the sentence under a field."""
    return "hint.only-year" if field.entry is Entry.MONTH else "hint.may-be-empty"


def said(voice: Voice, id: str, values: dict[str, object]) -> Said:
    """A sentence of a question, with what it needs of ``Conversation.values``."""
    shown = {name: voice.when(value) if isinstance(value, Day) else value for name, value in values.items()}
    n = shown.pop("n", None)
    return voice.count(id, n, **shown) if isinstance(n, int) else voice.say(id, **shown)


class Form(ABC):
    """One question.

    Attributes:
        at: the row that is highlighted.
        open: whether its field is open.
        trouble: id of the sentence that helps, or "".
    """

    def __init__(self, question: Question, values: dict[str, object], on: date) -> None:
        self.question = question
        self.values = values
        self.on = on
        self.at = 0
        self.open = False
        self.trouble = ""
        self._typed: dict[str, str] = {}

    @abstractmethod
    def rows(self, voice: Voice) -> Sequence[Row]:
        """The rows, in the language of now."""

    @abstractmethod
    def take(self, place: int) -> Answer | None:
        """A row was chosen: the answer, or None if there is more to enter."""

    @abstractmethod
    def enter(self) -> Answer | None:
        """The field that is open is finished: the answer, or None; then ``trouble`` may say why."""

    def heading(self, voice: Voice) -> Said | None:
        """A line between the question and the rows."""
        return None

    def back(self) -> bool:
        """Goes back within the form; False if there is nothing before."""
        if self.open:
            self.close()
            return True
        return False

    def close(self) -> None:
        """The field is left; what was typed stays."""
        self.open = False
        self.trouble = ""

    def remove(self) -> bool:
        """Removes the highlighted row; False if it cannot be removed."""
        return False

    # -- the field ----------------------------------------------------------------------------------------------------

    @abstractmethod
    def _key(self) -> str:
        """What the open field belongs to."""

    @property
    def typed(self) -> str:
        """What stands in the field."""
        return self._typed.get(self._key(), "")

    def type(self, text: str) -> None:
        """The field holds this now."""
        self._typed[self._key()] = text
        self.trouble = ""


class ChoiceForm(Form):
    """One option; some have a field. Also a question that is nothing but a field."""

    def __init__(self, question: Question, given: Answer | None, values: dict[str, object], on: date) -> None:
        super().__init__(question, values, on)
        self.given: Answer | None = None
        self.show(given)

    def show(self, given: Answer | None) -> None:
        """Show as chosen what was answered before."""
        self.given = given
        if given is None:
            return
        for place, option in enumerate(self.question.choices):
            if option.id == given.option:
                self.at = place
                if option.field is not None:
                    self._typed.setdefault(option.id, written(option.field, given.value))

    def rows(self, voice: Voice) -> Sequence[Row]:
        """The options of the question, then the fixed ones."""
        return [self._row(option, voice) for option in self.question.choices]

    def _row(self, option: Option, voice: Voice) -> Row:
        chosen = self.given is not None and self.given.option == option.id
        if option.field is None:
            return Row(option.id, said(voice, option_text(self.question, option), self.values), chosen)
        label = said(voice, field_text(self.question, option), self.values)
        if option.id == ENTERED:
            return Row(option.id, label, chosen, option.field)
        text = said(voice, option_text(self.question, option), self.values)
        return Row(option.id, text, chosen, option.field, label)

    def take(self, place: int) -> Answer | None:
        """An option without a field is the answer."""
        self.at = place
        self.trouble = ""
        option = self.question.choices[place]
        self.open = option.field is not None
        return None if self.open else Answer(option.id)

    def enter(self) -> Answer | None:
        """The option with what was typed; nothing typed means: not known."""
        option = self.question.choices[self.at]
        assert option.field is not None
        value = read(option.field, self.typed, self.on)
        if isinstance(value, str):
            self.trouble = value
            return None
        return Answer(option.id, value)

    def _key(self) -> str:
        return self.question.choices[self.at].id
