"""Holding a conversation in a test: keys in, what stands on the screen out."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

from textual import events
from textual.keys import _character_to_key
from textual.pilot import Pilot

from assistant.dialogue.conversation import Conversation
from assistant.dialogue.question import DONT_KNOW
from assistant.tui.app import Assistant
from assistant.tui.hanging import Item
from assistant.tui.terminal import TerminalProfile
from assistant.words.direction.encode import Output
from assistant.words.direction.isolates import plain

ON = date(2026, 11, 23)
VISUAL = TerminalProfile(Output.VISUAL, settled=True)

#: Keys with a name, and the character that comes with them.
_NAMED = {
    **dict.fromkeys(("up", "down", "left", "right", "home", "end", "pageup", "pagedown", "delete", "shift+tab")),
    **dict.fromkeys(("f1", "f2", "f3", "f4", "f9")),
    "enter": "\r",
    "escape": "\x1b",
    "backspace": "\x7f",
    "tab": "\t",
    "space": " ",
    "ctrl+c": "\x03",
    "ctrl+q": "\x11",
    "ctrl+u": "\x15",
    "ctrl+w": "\x17",
}

#: An asylum permit of August 2023, one child of June 2019, married in 2012, a spouse abroad who was never here, the
#: supplement since September 2023: too much until the end of 2025 (R02), right from 2026 (R03). For each question the
#: option and what is typed in its field.
OLD_YEARS: Mapping[str, tuple[str, str]] = {
    "Q02": ("asylum", "8-2023"),
    "Q02c": ("valid", ""),
    "Q03": ("children", "6-2019"),
    "Q03b": ("here", ""),
    "Q11": ("all", ""),
    "Q04": ("married", "5-2012"),
    "Q05": ("before", ""),
    "Q06": ("outside", ""),
    "Q06b": ("never", ""),
    "Q14": ("nobody", ""),
    "Q07": ("with", "9-2023"),
    "Q09": ("none", ""),
}


@dataclass
class Talk:
    """An app that is being talked to."""

    app: Assistant
    pilot: Pilot[int]

    async def press(self, *keys: str) -> None:
        """Press keys, without waiting in between: names of keys, and texts, whose line ends are Enter."""
        for key in keys:
            if key in _NAMED:
                self.app.post_message(events.Key(key, _NAMED[key]))
            else:
                for char in key:
                    name = "enter" if char == "\n" else _character_to_key(char)
                    self.app.post_message(events.Key(name, "\r" if char == "\n" else char))
        await self.settled()

    async def tell(self, story: Mapping[str, tuple[str, str]], until: str = "") -> None:
        """Answer by keys whatever is asked, until the question ``until``, else until the verdict."""
        for _ in range(40):
            question = self.app.talk.question
            if question is None or question.id == until:
                return
            option, typed = story.get(question.id, (DONT_KNOW, ""))
            place = [choice.id for choice in question.choices].index(option)
            if (form := self.app.forms.get(question.id)) is not None and form.open:
                await self.press("escape")
            await self.press(str(place + 1))
            if option == "children":
                await self.press(f"{typed}\n", "2")
            elif question.choices[place].field is not None:
                await self.press("ctrl+u", f"{typed}\n")
        raise AssertionError("this conversation does not end")

    async def settled(self) -> None:
        """All that was pressed has had its effect, and the screen is drawn."""
        done = asyncio.Event()
        self.app.call_later(done.set)
        await asyncio.wait_for(done.wait(), 20)
        await self.pilot.pause()

    async def paste(self, text: str) -> None:
        """Paste, as a terminal sends it."""
        self.app.post_message(events.Paste(text))
        await self.settled()

    @property
    def rows(self) -> list[str]:
        """The rows of the screen as sent, without spaces at their ends."""
        compositor = self.app.screen._compositor
        return ["".join(segment.text for segment in strip).rstrip() for strip in compositor.render_strips()]

    @property
    def screen(self) -> str:
        """The rows of the screen under one another."""
        return "\n".join(self.rows)

    @property
    def where(self) -> str:
        """Which page is shown."""
        return self.app.screen.name or ""

    @property
    def question(self) -> str:
        """The id of the question that the conversation is at."""
        found = self.app.talk.question
        return "" if found is None else found.id

    @property
    def lines(self) -> list[str]:
        """Everything on the page in reading order, also what is scrolled out of view."""
        from assistant.tui.bidi_widgets import BidiStatic

        return [plain(str(widget.visual)) for widget in self.app.screen.query(BidiStatic)]

    @property
    def at(self) -> str:
        """The highlighted row, in reading order."""
        return plain(str(self.app.screen.query(".at").first(Item).visual))


@asynccontextmanager
async def talking(
    lang: str | None = "nl",
    *,
    size: tuple[int, int] = (80, 24),
    begin: Callable[[], Conversation] | None = None,
    **kwargs: Any,
) -> AsyncIterator[Talk]:
    """An app in a window of this size, at its first question if the language is given."""
    app = Assistant(lang, ON, terminal=VISUAL, begin=begin, **kwargs)
    async with app.run_test(size=size) as pilot:
        talk = Talk(app, pilot)
        await pilot.pause()
        if lang is not None:
            await until(lambda: talk.where == "question", pilot)
        yield talk


async def until(done: Callable[[], bool], pilot: Pilot[int], seconds: float = 20) -> None:
    """Wait for something that a thread is busy with."""
    for _ in range(int(seconds / 0.02)):
        if done():
            await pilot.pause()
            return
        await pilot.pause(0.02)
    raise AssertionError("it did not happen")
