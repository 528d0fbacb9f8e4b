"""What the answers lead to: the findings, the steps, what was assumed; and two ways to go on from there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from textual import events
from textual.containers import Vertical

from assistant.dialogue.question import ask_text
from assistant.dialogue.questions import question
from assistant.tui.bidi_widgets import BidiStatic, Row
from assistant.tui.forms.form import said
from assistant.tui.hanging import Item
from assistant.tui.key_hints import KeyHint
from assistant.tui.page import Body, Middle, Page, digit
from assistant.tui.screens.listing import Line as Choice
from assistant.tui.screens.listing import ListScreen
from assistant.words.said import Said
from assistant.words.verdict import FIRST_SHOWN, Line, finding_lines, verdict_lines

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from assistant.findings.assessment import Assumption

#: What stands in front of a line of this kind.
_MARKS: Final = {
    "finding": "■ ",
    **dict.fromkeys(("reason", "document", "year", "point", "not-modelled", "referral"), "- "),
}


class Asking(Item):
    """Something taken for granted, or not known; a click on it asks it."""

    def __init__(self, text: Said, asks: str | None) -> None:
        super().__init__(text, "  - ", classes="line asking")
        self.asks = asks


class VerdictScreen(Page):
    """The verdict on the answers so far."""

    def __init__(self) -> None:
        super().__init__(name="verdict")
        self.at: int | None = None  # the choice that is highlighted; none while reading

    def compose(self) -> ComposeResult:
        """The lines of the verdict, and below them what can be done now."""
        voice = self.voice
        yield from self.top(voice.say("screen.verdict.title"))
        with Middle(), Body():
            yield from self._lines()
            if self.low:
                yield from self._choices()
        if not self.low:
            yield from self._choices()
        yield self.key_line()

    def _choices(self) -> ComposeResult:
        """Always in view, unless that leaves no room to read."""
        with Row(id="choices"), Vertical():
            for place, (_, id) in enumerate(self.choices()):
                yield Choice(place, self.voice.say(id), at=place == self.at)

    async def resized(self) -> None:
        """The choices move to the end of the text when the window gets low, and back."""
        if self.low != bool(self.query("Body #choices")):
            await self.redraw()
        await super().resized()

    def choices(self) -> list[tuple[str, str]]:
        """What can be done, each with its sentence: go on asking, see what was assumed, stop."""
        talk = self.desk.talk
        found = [] if talk.exact else [("exact", "screen.verdict.exact")]
        if talk.assumptions:
            found.append(("assumed", "screen.verdict.assumed"))
        return [*found, ("stop", "screen.verdict.stop")]

    def _lines(self) -> Iterator[BidiStatic]:
        talk, voice = self.desk.talk, self.voice
        assumptions = talk.assumptions
        assessment = replace(talk.assessment, assumptions=assumptions)
        asks = {f"assume.{one.id}": one.question for one in assumptions}
        steps, before = 0, ""
        for line in verdict_lines(assessment, voice, as_of=self.desk.on, most=FIRST_SHOWN):
            if line.kind == "step":
                steps += 1
            if line.kind == "missing":
                yield self._missing(line)
            elif line.kind == "assumed":
                yield Asking(line.said, asks.get(line.id))
            else:
                yield _shown(line, steps).set_class(line.kind == "standing" != before, "apart")
            before = line.kind
            if line.kind == "headline" and voice.language.concept:
                yield BidiStatic(voice.say("screen.draft"), classes="line draft")
        if assessment.findings[FIRST_SHOWN:]:
            yield BidiStatic(voice.say("verdict.heading.findings"), classes="line heading")
        for finding in assessment.findings[FIRST_SHOWN:]:
            for line in finding_lines(finding, voice):
                yield _shown(line, 0)

    def _missing(self, line: Line) -> Asking:
        """A question whose answer can still change something: with its values, which a line does not know."""
        asked = question(line.id.partition(".")[2])
        return Asking(said(self.voice, line.id, {**self.desk.talk.values, **asked.values()}), asked.id)

    def hints(self) -> Iterable[KeyHint]:
        """Reading, going back, and what is always there."""
        voice = self.voice
        return (
            KeyHint("↑↓", voice.say("key.read")),
            KeyHint("←" if not self.desk.flow.rtl else "→", voice.say("key.back"), "app.press('escape')"),
            *self.desk.common_hints(),
        )

    async def press(self, key: events.Key) -> bool:
        """Scrolls, or takes one of the choices."""
        number = digit(key)
        if number is not None:
            await self.take(number - 1)
        elif (
            key.key in ("enter", "down") and self.at is None and self.body().scroll_offset.y >= self.body().max_scroll_y
        ):
            self.highlight(0)
        elif key.key == "enter" and self.at is not None:
            await self.take(self.at)
        elif key.key in ("up", "down") and self.at is not None:
            self.highlight(self.at + (1 if key.key == "down" else -1))
        elif key.key == "enter":
            self.scroll_by("pagedown")
        elif self.means_back(key.key):
            await self.desk.back()
        else:
            return self.scroll_by(key.key)
        return True

    def highlight(self, place: int) -> None:
        """Highlight a choice; above the first, go back to reading."""
        choices = list(self.query(Choice))
        self.at = None if place < 0 else min(place, len(choices) - 1)
        for choice in choices:
            choice.highlight(choice.place == self.at)

    async def take(self, place: int) -> None:
        """One of the choices."""
        choices = self.choices()
        if not 0 <= place < len(choices):
            return
        match choices[place][0]:
            case "exact":
                await self.desk.deepen()
            case "assumed":
                await self.desk.open(AssumedScreen())
            case _:
                await self.desk.ask_to_leave()

    def on_click(self, event: events.Click) -> None:
        """A choice was clicked, or something that was assumed or not known."""
        if isinstance(event.widget, Choice):
            self.desk.soon(self.take, event.widget.place)
        elif isinstance(event.widget, Asking) and event.widget.asks is not None:
            self.desk.soon(self.desk.ask, event.widget.asks)


class AssumedScreen(ListScreen):
    """What was taken for granted, each with the question that asks it."""

    def __init__(self) -> None:
        super().__init__(name="assumed")

    def compose(self) -> ComposeResult:
        """Each assumption, to be answered."""
        voice = self.voice
        yield from self.top(voice.say("verdict.heading.assumed"))
        with Middle(), Body():
            yield BidiStatic(voice.say("screen.verdict.assumed.choose"), classes="text")
            for place, one in enumerate(self._assumptions()):
                yield Choice(place, voice.say(f"assume.{one.id}"), place == self.at, spaced=place > 0)
                asked = question(one.question)
                values = {**self.desk.talk.values, **asked.values()}
                yield BidiStatic(said(voice, ask_text(asked), values), classes="under quiet")
        yield self.key_line()

    def _assumptions(self) -> tuple[Assumption, ...]:
        return self.desk.talk.assumptions

    async def take(self, place: int) -> None:
        """To the question."""
        found = self._assumptions()
        if place < len(found):
            await self.desk.ask(found[place].question)


def _shown(line: Line, step: int) -> BidiStatic:
    """A line of the verdict as a widget; its kind and depth say how it looks."""
    mark = f"{step}. ".ljust(4) if line.kind == "step" else _MARKS.get(line.kind, "")
    indent = 4 if step and line.depth else 2 * line.depth
    if not mark and not indent:
        return BidiStatic(line.said, classes=f"line {line.kind}")
    return Item(line.said, " " * indent + mark, classes=f"line {line.kind}")
