"""What all screens of the conversation share: who they talk to, how keys reach them, how they are drawn anew.

A page is drawn from its state by ``compose``; when the state or the language changes, ``redraw`` draws it again. Keys
come from the app one at a time, through ``press``, so that a key that is pressed while a question is being replaced is
an answer to the next question and is never lost.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, cast

from textual import events
from textual.containers import VerticalScroll

from assistant.tui.bidi_app import BidiScreen
from assistant.tui.bidi_widgets import BidiLabel, BidiStatic, Row
from assistant.tui.key_hints import KeyHint, KeyHints

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from assistant.tui.app import Assistant
    from assistant.words.voice import Voice

#: Lines below which only one line of keys is shown.
LOW: Final = 20
#: Columns below which what is not needed is left out.
NARROW: Final = 60


class Body(VerticalScroll, can_focus=False):
    """The part of a page that scrolls. It has no focus of its own: the page scrolls it."""


class Middle(Row):
    """What stands between the top and the keys. In a wide window the page keeps to where its language begins."""

    DEFAULT_CSS = """
    Middle {
        height: 1fr;
    }
    """


class Page(BidiScreen[None]):
    """A screen of the conversation."""

    AUTO_FOCUS = ""

    @property
    def desk(self) -> Assistant:
        """The app, with the conversation and the language."""
        return cast("Assistant", self.app)

    @property
    def voice(self) -> Voice:
        """Speaks the language of the screen."""
        return self.desk.voice

    def hints(self) -> Iterable[KeyHint]:
        """The keys to show, the most needed first."""
        return ()

    def key_line(self) -> KeyHints:
        """The line with the keys, at the bottom."""
        line = KeyHints(tuple(self.hints()), id="keys")
        line.set_class(self.low, "low")
        return line

    @property
    def low(self) -> bool:
        """Whether the window has so few lines that only what is needed is shown."""
        return self.app.size.height < LOW

    def top(self, left: str = "") -> ComposeResult:
        """The line at the top: where we are, and the language with whether it is a draft."""
        with Row(id="top"):
            yield BidiStatic(left, id="where")
            yield BidiLabel(self.voice.language.menu_name, id="tongue")

    async def press(self, key: events.Key) -> bool:
        """Acts on a key; False leaves it to Textual."""
        return False

    async def redraw(self) -> None:
        """Draw the page again from its state, in the language of now."""
        await self.recompose()

    async def resized(self) -> None:
        """The window has another size."""
        for line in self.query(KeyHints):
            line.set_class(self.low, "low")

    def body(self) -> Body:
        """The part that scrolls."""
        return self.query_one(Body)

    def scroll_by(self, key: str) -> bool:
        """Scroll for a key; False if it is not one for scrolling."""
        body = self.body()
        now, page = body.scroll_offset.y, max(1, body.scrollable_content_region.height - 1)
        places = {
            "up": now - 1,
            "down": now + 1,
            "pageup": now - page,
            "pagedown": now + page,
            "space": now + page,
            "home": 0,
            "end": body.max_scroll_y,
        }
        if key not in places:
            return False
        body.scroll_to(y=places[key], animate=False, immediate=True)
        return True

    # -- keys ---------------------------------------------------------------------------------------------------------

    def means_back(self, key: str) -> bool:
        """Whether a key, outside a field, means: to what was before. Its arrow points where reading came from."""
        return key in ("escape", "backspace", "b", "right" if self.desk.flow.rtl else "left")

    def means_forward(self, key: str) -> bool:
        """Whether a key means: on, with the answer as it is."""
        return key == ("left" if self.desk.flow.rtl else "right")


def digit(key: events.Key) -> int | None:
    """The digit that was pressed, in any script; None for another key."""
    if key.character is None or len(key.character) != 1:
        return None
    return unicodedata.decimal(key.character, None)


def asks_why(key: events.Key) -> bool:
    """Whether a question mark was pressed, as it is on Latin, Arabic and Tigrinya keyboards."""
    return key.key == "f1" or key.character in ("?", "؟", "፧")
