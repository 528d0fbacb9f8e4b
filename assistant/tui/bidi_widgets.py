"""Text widgets whose text may run right to left, and a row that runs the way the language does.

They ask the app for its ``flow`` each time they render; an app that changes its flow refreshes them (``BidiApp``).
"""

from __future__ import annotations

from typing import Any

from textual.app import RenderResult
from textual.containers import Horizontal
from textual.content import Content, ContentText
from textual.layout import Layout
from textual.selection import Selection
from textual.visual import VisualType
from textual.widgets import Button, Static

from assistant.tui.bidi import flow_of, ordered, selected
from assistant.tui.mirrored import MirroredHorizontal

_MIRRORED = MirroredHorizontal()


class BidiStatic(Static):
    """``Static`` for any of our languages. Copying gives the text as written, in reading order.

    Unlike with ``Static``, a string is taken literally: it may hold what somebody typed. For styles, give Content.

    Attributes:
        base: direction of its paragraphs: 0 left to right, 1 right to left, None as the screen.
    """

    base: int | None = None

    def __init__(
        self,
        content: VisualType = "",
        *,
        expand: bool = False,
        shrink: bool = False,
        markup: bool = False,
        name: str | None = None,
        id: str | None = None,
        classes: str | None = None,
        disabled: bool = False,
    ) -> None:
        super().__init__(
            content,
            expand=expand,
            shrink=shrink,
            markup=markup,
            name=name,
            id=id,
            classes=classes,
            disabled=disabled,
        )

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
    """``Button`` for any of our languages; a string as its label is taken literally.

    An arrow on it is part of the translation: Unicode does not turn arrows.
    """

    def __init__(self, label: ContentText | None = None, *args: Any, **kwargs: Any) -> None:
        super().__init__(Content(label) if isinstance(label, str) else label, *args, **kwargs)

    def validate_label(self, label: ContentText) -> Content:
        """A string becomes Content without being read as markup."""
        return Content(label) if isinstance(label, str) else super().validate_label(label)

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
