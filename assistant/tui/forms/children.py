"""The children: a row for each with birth month and year, and rows to add one and to go on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from assistant.dialogue.answers import MOST_CHILDREN, Answer, ChildAnswer
from assistant.dialogue.question import CHILDREN, Entry, Field, Option, Question, option_text
from assistant.facts.calendar import Day
from assistant.tui.forms.form import Form, Row, read, said, written
from assistant.words.voice import Voice

#: A birth, a hundred years ago at most. The conversation checks it again.
_BORN: Final = Field(Entry.MONTH)
_ADD: Final = "add"
_NEXT: Final = "next"


class ChildrenForm(Form):
    """The list of children. ``new_child`` makes one with a key of its own."""

    def __init__(
        self,
        question: Question,
        given: Answer | None,
        values: dict[str, object],
        on: date,
        new_child: Callable[[], ChildAnswer],
    ) -> None:
        super().__init__(question, values, on)
        self._new_child = new_child
        self._fresh: int | None = None  # key of a child that was just added
        self.children: list[ChildAnswer] = []
        self.show(given)

    def show(self, given: Answer | None) -> None:
        """Show as chosen what was answered before."""
        self.given = given.option if given is not None else None
        if given is not None and given.children:
            if not self.children:
                self.children = list(given.children)
                self._typed = {str(child.key): written(_BORN, child.born) for child in self.children}
            self.at = len(self.children)
        elif given is not None:
            keys = self._keys()
            self.at = keys.index(given.option) if given.option in keys else 0

    def _keys(self) -> list[str]:
        """What each row is: a child by its place, adding, going on, or another option."""
        others = [option.id for option in self._others]
        if not self.children:
            return [_ADD, *others]
        adding = [_ADD] if len(self.children) < MOST_CHILDREN else []
        return [*(str(child.key) for child in self.children), _NEXT, *adding]

    @property
    def _others(self) -> tuple[Option, ...]:
        return tuple(option for option in self.question.choices if option.id != CHILDREN)

    def rows(self, voice: Voice) -> Sequence[Row]:
        """The children so far, then what can be done."""
        label = voice.say(f"hint.{self.question.words}.{CHILDREN}")
        rows: list[Row] = []
        for place, child in enumerate(self.children):
            text = voice.say("screen.child.unknown", number=place + 1)
            value = read(_BORN, self._typed.get(str(child.key), ""), self.on)
            if isinstance(value, Day):
                text = voice.say("screen.child", number=place + 1, born=voice.when(value))
            rows.append(Row(str(child.key), text, False, _BORN, label))
        for key in self._keys()[len(rows) :]:
            if key == _NEXT:
                rows.append(Row(key, voice.say("screen.children.next")))
            elif key == _ADD and self.children:
                rows.append(Row(key, voice.say("screen.children.add")))
            else:
                option = self.question.option(CHILDREN if key == _ADD else key)
                assert option is not None
                text = said(voice, option_text(self.question, option), self.values)
                rows.append(Row(key, text, option.id == self.given and not self.children))
        return rows

    def take(self, place: int) -> Answer | None:
        """Opens a child, adds one, or answers."""
        self.at = place
        self.trouble = ""
        self.open = False
        key = self._keys()[place]
        if key == _NEXT:
            return self._answer()
        if key == _ADD:
            child = self._new_child()
            self._fresh = child.key
            self.children.append(child)
            self.at = len(self.children) - 1
            self.open = True
        elif self.at < len(self.children):
            self.open = True
        else:
            return Answer(key)
        return None

    def add(self) -> None:
        """Adds a child, if one more fits."""
        if _ADD in self._keys():
            self.take(self._keys().index(_ADD))

    def enter(self) -> Answer | None:
        """The birth of the open child is finished; what remains is to go on, or to add another."""
        value = read(_BORN, self.typed, self.on)
        if isinstance(value, str):
            self.trouble = value
            return None
        self.open = False
        self._fresh = None
        self.at = self._keys().index(_NEXT)
        return None

    def close(self) -> None:
        """The field is left; a child that was just added and has nothing typed goes again."""
        fresh, self._fresh = self._fresh, None
        if self.open and self.children[self.at].key == fresh and not self.typed.strip():
            self._drop(self.at)
        super().close()

    def remove(self) -> bool:
        """Removes the highlighted child."""
        if self.at >= len(self.children):
            return False
        self._drop(self.at)
        self.open = False
        self.trouble = ""
        return True

    def _drop(self, place: int) -> None:
        child = self.children.pop(place)
        self._typed.pop(str(child.key), None)
        self.at = min(place, len(self._keys()) - 1)

    def _answer(self) -> Answer | None:
        children: list[ChildAnswer] = []
        for place, child in enumerate(self.children):
            value = read(_BORN, self._typed.get(str(child.key), ""), self.on)
            if isinstance(value, str):
                self.at, self.open, self.trouble = place, True, value
                return None
            assert not isinstance(value, int)
            children.append(ChildAnswer(child.key, value))
        self.children = children
        return Answer(CHILDREN, children=tuple(children))

    def _key(self) -> str:
        return str(self.children[self.at].key) if self.at < len(self.children) else ""
