"""What is shown in a window that is too small for the conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from assistant.tui.bidi_widgets import BidiStatic
from assistant.tui.page import Page

if TYPE_CHECKING:
    from textual.app import ComposeResult

#: The smallest window in which a question can be read.
COLUMNS: Final = 40
LINES: Final = 12


def too_small(width: int, height: int) -> bool:
    """Whether a window is smaller than that."""
    return width < COLUMNS or height < LINES


class SmallScreen(Page):
    """Make the window larger, or use the mode that needs no window. The conversation waits underneath."""

    def __init__(self) -> None:
        super().__init__(name="small")

    def compose(self) -> ComposeResult:
        """One piece of text; it wraps as far as it must."""
        yield BidiStatic(self.voice.say("screen.small"))
