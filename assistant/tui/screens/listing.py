"""Screens with rows to choose from that are not answers: the list of answers, and leaving."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual import events

from assistant.dialogue.answers import Answer
from assistant.dialogue.conversation import Told
from assistant.dialogue.question import CHILDREN, EACH, Question, ask_text, option_text
from assistant.facts.calendar import Day
from assistant.tui.bidi_widgets import BidiStatic
from assistant.tui.forms.form import said
from assistant.tui.hanging import Item
from assistant.tui.key_hints import KeyHint
from assistant.tui.page import Body, Middle, Page, digit
from assistant.words.said import Said
from assistant.words.voice import Voice

if TYPE_CHECKING:
    from textual.app import ComposeResult


class Line(Item):
    """A row of a list."""

    def __init__(self, place: int, text: str, at: bool, *, spaced: bool = False) -> None:
        self.place = place
        super().__init__(text, self._mark(at), classes="option")
        self.set_class(at, "at")
        self.set_class(spaced, "spaced")

    def highlight(self, at: bool) -> None:
        """Show whether this is the row that Enter takes."""
        self.set_class(at, "at")
        self.mark = self._mark(at)
        self.refresh()

    def _mark(self, at: bool) -> str:
        return f"{'►' if at else ' '} {self.place + 1 if self.place < 9 else ' '}  "


class ListScreen(Page):
    """Rows to choose from."""

    at = 0

    async def take(self, place: int) -> None:
        """A row is taken."""

    def hints(self) -> Iterable[KeyHint]:
        """Back, and what is always there."""
        back = KeyHint("Esc", self.voice.say("key.back"), "app.press('escape')")
        return (back, *self.desk.common_hints())

    async def press(self, key: events.Key) -> bool:
        """Number, arrows, Enter, back."""
        lines = list(self.query(Line))
        number = digit(key)
        if number is not None:
            if number and number <= len(lines):
                await self.take(number - 1)
        elif key.key in ("up", "down") and lines:
            self.at = (self.at + (1 if key.key == "down" else -1)) % len(lines)
            for line in lines:
                line.highlight(line.place == self.at)
            lines[self.at].scroll_visible(animate=False)
        elif key.key in ("enter", "space") and lines:
            await self.take(self.at)
        elif self.means_back(key.key):
            await self.desk.close()
        else:
            return self.scroll_by(key.key)
        return True

    def on_click(self, event: events.Click) -> None:
        """A row was clicked."""
        if isinstance(event.widget, Line):
            self.desk.soon(self.take, event.widget.place)


class AnswersScreen(ListScreen):
    """The answers so far, each of which can be changed."""

    def __init__(self) -> None:
        super().__init__(name="answers")

    def compose(self) -> ComposeResult:
        """Each question with its answer under it."""
        voice = self.voice
        talk = self.desk.talk
        told = talk.answers
        self.at = min(self.at, max(0, len(told) - 1))
        yield from self.top(voice.say("screen.change.title"))
        with Middle(), Body():
            yield BidiStatic(voice.say("screen.change.choose" if told else "screen.change.none"), classes="text")
            for place, one in enumerate(told):
                values = {**talk.values, **one.question.values()}
                yield Line(place, said(voice, ask_text(one.question), values), place == self.at, spaced=place > 0)
                for text in answered(voice, one, values):
                    yield BidiStatic(text, classes="under answer")
        yield self.key_line()

    async def take(self, place: int) -> None:
        """To the question, with its answer as it is."""
        told = self.desk.talk.answers
        if place < len(told):
            await self.desk.ask(told[place].question.id)


class LeaveScreen(ListScreen):
    """Whether to stop. Nothing is kept."""

    def __init__(self) -> None:
        super().__init__(name="leave")

    def compose(self) -> ComposeResult:
        """Stop, or go on."""
        voice = self.voice
        yield from self.top("")
        with Middle(), Body():
            yield BidiStatic(voice.say("screen.quit.confirm"), id="ask")
            for place, id in enumerate(("key.stay", "key.quit")):
                yield Line(place, voice.say(id), place == self.at)
        yield self.key_line()

    async def take(self, place: int) -> None:
        """The first goes on, the second stops."""
        if place:
            self.desk.leave(0)
        else:
            await self.desk.close()


def answered(voice: Voice, told: Told, values: dict[str, object]) -> list[Said]:
    """An answer in words, a line for each child."""
    question, answer = told.question, told.answer
    if answer.children:
        return [
            voice.say("screen.child.unknown", number=number)
            if child.born is None
            else voice.say("screen.child", number=number, born=voice.when(child.born))
            for number, child in enumerate(answer.children, 1)
        ]
    if answer.option == EACH:
        return [
            voice.say("screen.child.answer", number=number, answer=_option(voice, question, pick, values))
            for number, (_, pick) in enumerate(answer.each, 1)
        ]
    return _one(voice, question, answer, values)


def _one(voice: Voice, question: Question, answer: Answer, values: dict[str, object]) -> list[Said]:
    option = question.option(answer.option)
    shown: list[Said] = []
    if option is not None and voice.knows(option_text(question, option)) and answer.option != CHILDREN:
        shown.append(_option(voice, question, answer.option, values))
    if answer.value is not None:
        shown.append(voice.when(answer.value) if isinstance(answer.value, Day) else voice.money(answer.value))
    return shown or [voice.say("screen.not-filled")]


def _option(voice: Voice, question: Question, id: str, values: dict[str, object]) -> Said:
    option = question.option(id)
    return said(voice, option_text(question, option), values) if option is not None else voice.say("key.dont-know")
