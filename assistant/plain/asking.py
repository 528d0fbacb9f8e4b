"""One question line by line: shown, read, answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.dialogue.answers import Answer, ChildAnswer
from assistant.dialogue.conversation import Conversation
from assistant.dialogue.question import (
    CHILDREN,
    EACH,
    ENTERED,
    Entry,
    Field,
    Kind,
    Option,
    Question,
    ask_text,
    field_text,
    option_text,
)
from assistant.facts.calendar import Day
from assistant.plain import reading
from assistant.plain.console import Console
from assistant.words.said import Said
from assistant.words.voice import Voice

#: A birth that is not known.
NOT_KNOWN = "-"


class Commanded(Exception):
    """A command, or the code of a language, was typed instead of an answer."""

    def __init__(self, command: reading.Command | str) -> None:
        super().__init__(str(command))
        self.command = command


class Back(Exception):
    """Back from a field to its question."""


@dataclass(slots=True)
class Asker:
    """Asks the questions of a conversation in one language."""

    console: Console
    voice: Voice
    talk: Conversation

    def ask(self, question: Question) -> Answer:
        """The answer that was typed. Raises ``Commanded`` and ``EndOfInput``."""
        while True:
            try:
                if question.kind is Kind.ENTRY:
                    return self._entry(question)
                if question.kind is Kind.EACH_CHILD:
                    return self._each(question)
                return self._choice(question)
            except Back:
                continue

    def said(self, id: str) -> Said:
        """A sentence of the question on screen."""
        return said(self.voice, id, self.talk)

    # -- kinds of screen ----------------------------------------------------------------------------------------------

    def _choice(self, question: Question) -> Answer:
        given = self.talk.given
        self.console.say(self.said(ask_text(question)))
        options = question.choices
        place = self._picked(question, options, None if given is None else given.option)
        if place is None:
            assert given is not None
            return given
        option = options[place]
        if option.id == CHILDREN:
            return Answer(CHILDREN, children=self._children())
        return Answer(option.id, self._value(question, option) if option.field is not None else None)

    def _entry(self, question: Question) -> Answer:
        self.console.say(self.said(ask_text(question)))
        options = question.choices
        field = options[0].field
        assert field is not None
        self._options(question, options[1:], first=1)
        while True:
            typed = self._line()
            place = reading.pick(typed, [o.id for o in options[1:]], [self._option(question, o) for o in options[1:]])
            if place is not None and (field.entry is not Entry.AMOUNT or not typed.isdigit()):
                return Answer(options[1:][place].id)
            found = reading.value(field, typed, self.talk.on)
            if isinstance(found, str):
                self._trouble(found)
            elif found is None and self.talk.given is not None:
                return self.talk.given
            else:
                self._understood(found)
                return Answer(ENTERED, found)

    def _each(self, question: Question) -> Answer:
        options = [option for option in question.choices if option.id != EACH]
        given = dict(self.talk.given.each) if self.talk.given is not None else {}
        self.console.say(self.said(ask_text(question)))
        picks = []
        for number, child in enumerate(self.talk.children, 1):
            self.console.say(child_said(self.voice, number, child))
            place = self._picked(question, options, given.get(child.key))
            picks.append((child.key, given[child.key] if place is None else options[place].id))
        return Answer(EACH, each=tuple(picks))

    def _children(self) -> tuple[ChildAnswer, ...]:
        """The children; one that is typed again with the same birth stays the same child."""
        before = self.talk.children
        if before:
            for number, child in enumerate(before, 1):
                self.console.say(child_said(self.voice, number, child), depth=2)
            self.console.say(self.voice.say("plain.keep.children"))
        births: list[Day | None] = []
        while len(births) < 20:
            if births:
                self.console.say(self.voice.say("plain.child.more"))
            self.console.say(self.voice.say("plain.child.which", number=len(births) + 1))
            typed = self._line(back=True)
            if not typed and not births and before:
                return before
            if not typed and births:
                break
            if typed == NOT_KNOWN:
                births.append(None)
                continue
            found = reading.value(Field(Entry.MONTH), typed, self.talk.on)
            if isinstance(found, Day):
                self._understood(found)
                births.append(found)
            else:
                self._trouble(found if isinstance(found, str) else "reading.empty")
        return same_children(before, births, self.talk.new_child)

    # -- parts --------------------------------------------------------------------------------------------------------

    def _picked(self, question: Question, options: Sequence[Option], chosen: str | None) -> int | None:
        """The place of the option that was chosen; None when the one of before is kept."""
        texts = [self._option(question, option) for option in options]
        self._options(question, options)
        ids = [option.id for option in options]
        keep = ids.index(chosen) + 1 if chosen in ids else None
        if keep is not None:
            self.console.say(self.voice.say("plain.keep", number=keep))
        while True:
            typed = self._line()
            if not typed and keep is not None:
                return None
            place = reading.pick(typed, ids, texts)
            if place is not None:
                return place
            self._trouble("again.choice")
            self.console.say(self.voice.say("plain.keys.short"))
            self.console.gap()
            self.console.say(self.said(ask_text(question)))
            self._options(question, options)

    def _options(self, question: Question, options: Sequence[Option], first: int = 1) -> None:
        for number, option in enumerate(options, first):
            self.console.say(self._option(question, option), mark=f"{number:>2}  ")

    def _option(self, question: Question, option: Option) -> Said:
        return self.said(option_text(question, option))

    def _value(self, question: Question, option: Option) -> Day | int | None:
        field = option.field
        assert field is not None
        self.console.say(self.said(field_text(question, option)))
        self.console.say(self.voice.say("hint.only-year" if field.entry is Entry.MONTH else "hint.may-be-empty"))
        while True:
            found = reading.value(field, self._line(back=True), self.talk.on)
            if isinstance(found, str):
                self._trouble(found)
                continue
            self._understood(found)
            return found

    def _understood(self, value: Day | int | None) -> None:
        if value is None:
            self.console.say(self.voice.say("screen.not-filled"))
        else:
            self.console.say(self.voice.say("plain.understood", value=value_said(self.voice, value)))

    def _trouble(self, id: str) -> None:
        self.console.say(self.voice.say(id))

    def _line(self, *, back: bool = False) -> str:
        """A line that is no command. ``back``: going back leads to the question that this belongs to."""
        typed = self.console.ask()
        found = reading.command(typed)
        if found is reading.Command.BACK and back:
            raise Back
        if found is not None:
            raise Commanded(found)
        return typed


def said(voice: Voice, id: str, talk: Conversation) -> Said:
    """A sentence of the question that the conversation is at."""
    return voice.say(id, **talk.values)


def child_said(voice: Voice, number: int, child: ChildAnswer) -> Said:
    """A child in a list."""
    if child.born is None:
        return voice.say("screen.child.unknown", number=number)
    return voice.say("screen.child", number=number, born=voice.when(child.born))


def value_said(voice: Voice, value: Day | int) -> Said:
    """A date or an amount that was entered."""
    return voice.when(value) if isinstance(value, Day) else voice.money(value)


def same_children(
    before: Sequence[ChildAnswer], births: Sequence[Day | None], new: Callable[[Day | None], ChildAnswer]
) -> tuple[ChildAnswer, ...]:
    """Children that were typed again: who has the same birth is the same child; so is, in a list as long, the same
    place. Everybody else is somebody new, so that no answer about one child moves to another.
    """
    left = list(before)
    found: list[ChildAnswer | None] = []
    for born in births:
        same = next((child for child in left if child.born == born), None)
        if same is not None:
            left.remove(same)
        found.append(same)
    unmatched = len(births) == len(before)
    out = []
    for place, born in enumerate(births):
        child = found[place]
        if child is None and unmatched and before[place] in left:
            child = ChildAnswer(before[place].key, born)
        out.append(child if child is not None else new(born))
    return tuple(out)
