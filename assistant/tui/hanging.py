"""Text with a mark in front of its first line, where a list has its number; further lines begin under the text."""

from __future__ import annotations

from typing import Final

from rich.cells import cell_len
from rich.segment import Segment
from textual.app import RenderResult
from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

from assistant.tui.bidi import flow_of
from assistant.tui.bidi_widgets import BidiStatic

#: Signs that point along the text.
_TURNED: Final = str.maketrans("►", "◄")


class Hanging(Visual):
    """``body`` beside a gutter that holds ``mark``: at its left, or at its right in a right-to-left language.

    Args:
        mark: in the order of its cells; it is not laid out again.
        body: the text.
        rtl: whether the gutter is at the right.
    """

    def __init__(self, mark: str, body: Visual, rtl: bool) -> None:
        self.mark = mark
        self.body = body
        self.rtl = rtl
        self._gutter = cell_len(mark)

    def __str__(self) -> str:
        return str(self.body)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """Cells of the gutter and the longest paragraph."""
        return self._gutter + self.body.get_optimal_width(rules, container_width - self._gutter)

    def get_minimal_width(self, rules: RulesMap) -> int:
        """Cells of the gutter and the widest word."""
        return self._gutter + self.body.get_minimal_width(rules)

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Lines at this width."""
        return self.body.get_height(rules, max(1, width - self._gutter))

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """The lines, each as wide as the place."""
        room = max(1, width - self._gutter)
        blank = style.rich_style
        strips: list[Strip] = []
        for number, strip in enumerate(self.body.render_strips(room, height, style, options)):
            gutter = Strip([Segment(" " * self._gutter if number else self.mark, blank)], self._gutter)
            line = strip.adjust_cell_length(room, blank)
            strips.append(Strip.join([line, gutter] if self.rtl else [gutter, line]))
        return strips


class Item(BidiStatic):
    """A line of a list, with a mark in front of it. ``mark`` is written as for a left-to-right language."""

    def __init__(self, text: str | Content, mark: str, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(text, id=id, classes=classes)
        self.mark = mark

    def render(self) -> RenderResult:
        body = super().render()
        assert isinstance(body, Visual)
        rtl = flow_of(self).rtl
        return Hanging(self.mark[::-1].translate(_TURNED) if rtl else self.mark, body, rtl)
