"""Text widgets whose text may run right to left, and a row that runs the way the language does.

They ask the app for its ``flow`` each time they render; an app that changes its flow refreshes them (``BidiApp``).
"""

from __future__ import annotations

from textual.app import RenderResult
from textual.containers import Horizontal
from textual.layout import Layout
from textual.selection import Selection
from textual.widgets import Button, Static

from assistant.tui.bidi import flow_of, ordered, selected
from assistant.tui.mirrored import MirroredHorizontal

_MIRRORED = MirroredHorizontal()


class BidiStatic(Static):
    """``Static`` for any of our languages. Copying gives the text as written, in reading order.

    Attributes:
        base: direction of its paragraphs: 0 left to right, 1 right to left, None as the screen.
    """

    base: int | None = None

    def render(self) -> RenderResult:
        return ordered(super().render(), flow_of(self), self.base)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected part, as written."""
        return selected(str(self.visual), selection), "\n"


class BidiLabel(BidiStatic):
    """``BidiStatic`` that is as wide as its text."""

    DEFAULT_CSS = """
    BidiLabel {
        width: auto;
        height: auto;
        min-height: 1;
    }
    """


class BidiButton(Button):
    """``Button`` for any of our languages. An arrow on it is part of the translation: Unicode does not turn arrows."""

    def render(self) -> RenderResult:
        return ordered(super().render(), flow_of(self))


class Row(Horizontal):
    """``Horizontal`` that begins at the right in a right-to-left language. It is as high as its highest child.

    Compose its children in reading order. Tab follows that order too (``BidiScreen``).
    """

    DEFAULT_CSS = """
    Row {
        height: auto;
    }
    """

    @property
    def layout(self) -> Layout:
        """How its children stand."""
        return _MIRRORED if flow_of(self).rtl else super().layout
