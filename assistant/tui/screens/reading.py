"""Screens that are only read: why a question is asked, and what Dutch words mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from textual import events

from assistant.dialogue.question import Question, ask_text, find_text, option_text, why_text
from assistant.tui.bidi_widgets import BidiStatic
from assistant.tui.forms.form import said
from assistant.tui.key_hints import KeyHint
from assistant.tui.page import Body, Middle, Page, asks_why
from assistant.words.languages import SOURCE
from assistant.words.terms import WORDS
from assistant.words.voice import Voice

if TYPE_CHECKING:
    from textual.app import ComposeResult


class ReadingScreen(Page):
    """A page to read and to leave."""

    def hints(self) -> Iterable[KeyHint]:
        """Back, and what is always there."""
        back = KeyHint("Esc", self.voice.say("key.back"), "app.press('escape')")
        return (back, *self.desk.common_hints())

    async def press(self, key: events.Key) -> bool:
        """Scrolls, or leaves."""
        if self.scroll_by(key.key):
            return True
        if key.key == "enter" or self.means_back(key.key) or self.closes(key):
            await self.desk.close()
            return True
        return False

    def closes(self, key: events.Key) -> bool:
        """Whether the key that opened it was pressed again."""
        return False


class WhyScreen(ReadingScreen):
    """Why a question is asked, and where its answer can be found."""

    def __init__(self, question: Question, values: dict[str, object]) -> None:
        super().__init__(name="why")
        self.question = question
        self.values = values

    def compose(self) -> ComposeResult:
        """The question again, the reason, the place to look."""
        voice = self.voice
        yield from self.top(voice.say("screen.why.title"))
        with Middle(), Body():
            yield BidiStatic(said(voice, ask_text(self.question), self.values), classes="quiet again")
            yield BidiStatic(said(voice, why_text(self.question), self.values), classes="text")
            if voice.knows(find_text(self.question)):
                yield BidiStatic(voice.say("screen.find.title"), classes="head")
                yield BidiStatic(said(voice, find_text(self.question), self.values), classes="text")
        yield self.key_line()

    def closes(self, key: events.Key) -> bool:
        """A question mark."""
        return asks_why(key)


class TermsScreen(ReadingScreen):
    """What the Dutch words of letters mean; first those of the question on screen."""

    def __init__(self, question: Question | None) -> None:
        super().__init__(name="terms")
        self.question = question

    def compose(self) -> ComposeResult:
        """Every word with its explanation."""
        voice = self.voice
        yield from self.top(voice.say("screen.terms.title"))
        with Middle(), Body():
            for word in self._words():
                yield BidiStatic(voice.say(f"term.{word}.name"), classes="head")
                yield BidiStatic(voice.say(f"term.{word}"), classes="text")
        yield self.key_line()

    def _words(self) -> list[str]:
        """The words in their order, those that the question uses in front."""
        dutch = self.desk.voice_of(SOURCE)
        shown = " ".join(self._dutch(dutch)).casefold()
        used = [word for word in WORDS if dutch.say(f"term.{word}.name").casefold() in shown]
        return [*used, *(word for word in WORDS if word not in used)]

    def _dutch(self, dutch: Voice) -> Iterator[str]:
        if self.question is None:
            return
        yield dutch.say(ask_text(self.question))
        for option in self.question.choices:
            if dutch.knows(option_text(self.question, option)):
                yield dutch.say(option_text(self.question, option))

    def closes(self, key: events.Key) -> bool:
        """The same key."""
        return key.key == "f3"
