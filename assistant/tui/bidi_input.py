"""A field to type in, for any script.

The value is kept in reading order. What is shown, where the caret stands, what a click or a selection means, all goes
through the order of the cells. Figures of other scripts and their separators are made even as they are typed.
"""

from __future__ import annotations

from typing import Any

from rich.cells import cell_len
from rich.segment import Segment
from textual.geometry import Offset, clamp
from textual.strip import Strip
from textual.widgets import Input

from assistant.tui.bidi import flow_of
from assistant.words.direction.characters import has_rtl
from assistant.words.direction.encode import Output, encode
from assistant.words.direction.layout import Cluster, Line, layout_cropped, layout_line
from assistant.words.direction.typed import name, number
from assistant.words.direction.uax9 import resolve


class BidiInput(Input):
    """``Input`` that can be typed in from right to left.

    Args:
        numeric: for numbers, dates, telephone numbers: runs left to right in every language, keeps only 0-9 and what
            ``restrict`` allows; ``€ ١٬٢٣٤٫٥٠`` becomes ``1.234,50``. Otherwise names and remarks: NFC, no controls.

    All other arguments are those of ``Input``. No suggestions and no password in right-to-left text.
    """

    def __init__(self, *args: Any, numeric: bool = False, **kwargs: Any) -> None:
        self.numeric = numeric  # before Input.__init__, which may set the value
        self._first = 0  # first cell that is shown, counted from where the line begins
        super().__init__(*args, **kwargs)

    def replace(self, text: str, start: int, end: int) -> None:
        """Replace a part of the value by what was typed or pasted, made even first."""
        super().replace(number(text) if self.numeric else name(text), start, end)

    @property
    def _base(self) -> int:
        """A field for words follows its first letter, so that either script can be typed on any screen."""
        if self.numeric:
            return 0
        if any(char.isalpha() for char in self.value):
            return resolve(self.value).base
        return flow_of(self).base

    @property
    def _ours(self) -> bool:
        """Whether this widget draws itself; if not, Textual does."""
        if self.password or flow_of(self).output is Output.LOGICAL:
            return False
        return self._base == 1 or has_rtl(self.value or self.placeholder)

    def _line(self) -> Line:
        return layout_line(self.value, self._base, cell_len)

    # ---- the caret

    def _caret(self, line: Line) -> int:
        """The cell of the caret, counted from where the line begins: its left edge, or its right edge in RTL."""
        position = self.cursor_position
        x = 0
        for cluster in line.clusters:
            if cluster.start <= position < cluster.end:
                return line.width - x - cluster.width if line.base else x
            x += cluster.width
        return line.width

    def _window(self, line: Line) -> int:
        """The first cell to show, so that the caret is in view."""
        width = max(1, self.scrollable_content_region.width)
        caret = self._caret(line)
        self._first = clamp(self._first, caret - width + 1, caret)
        self._first = clamp(self._first, 0, max(0, line.width + 1 - width))
        return self._first

    @property
    def cursor_screen_offset(self) -> Offset:
        """Where the caret stands on the screen."""
        if not self._ours:
            return super().cursor_screen_offset
        line = self._line()
        x, y, width, _ = self.content_region
        at = self._caret(line) - self._window(line)
        return Offset(x + clamp(width - 1 - at if line.base else at, 0, max(0, width - 1)), y)

    def _cell_offset_to_index(self, offset: int) -> int:
        """The place in the value of a cell of this field (Textual's handlers of the mouse call it)."""
        if not self._ours:
            return super()._cell_offset_to_index(offset)
        line = self._line()
        width = self.scrollable_content_region.width
        wanted = (width - 1 - offset if line.base else offset) + self._window(line)
        x = 0
        for cluster in line.clusters:
            begin = line.width - x - cluster.width if line.base else x
            if begin <= wanted < begin + cluster.width:
                return cluster.start
            x += cluster.width
        return len(self.value)

    def action_cursor_left(self, select: bool = False) -> None:
        """One cell to the left, which in right-to-left text is forward."""
        (super().action_cursor_right if self._runs_rtl else super().action_cursor_left)(select)

    def action_cursor_right(self, select: bool = False) -> None:
        """One cell to the right."""
        (super().action_cursor_left if self._runs_rtl else super().action_cursor_right)(select)

    def action_cursor_left_word(self, select: bool = False) -> None:
        """One word to the left."""
        (super().action_cursor_right_word if self._runs_rtl else super().action_cursor_left_word)(select)

    def action_cursor_right_word(self, select: bool = False) -> None:
        """One word to the right."""
        (super().action_cursor_left_word if self._runs_rtl else super().action_cursor_right_word)(select)

    @property
    def _runs_rtl(self) -> bool:
        return self._ours and self._line().base == 1

    # ---- drawing

    def render_line(self, y: int) -> Strip:
        """One line of the field; only the first has text."""
        if y != 0 or not self._ours:
            return super().render_line(y)
        flow = flow_of(self)
        width = max(1, self.scrollable_content_region.width)
        if not self.value:
            return self._placeholder(width)
        line = self._line()
        first = self._window(line)
        begin = line.width - first - width if line.base else first  # in cells of the line, from its left
        shown: list[Cluster] = []
        x = used = 0
        for cluster in line.clusters:
            if x >= begin and x + cluster.width <= begin + width:
                shown.append(cluster)
                used += cluster.width
            x += cluster.width
        null = self.rich_style
        cursor = self.get_component_rich_style("input--cursor")
        selection = self.get_component_rich_style("input--selection")
        low, high = sorted(self.selection)
        position = self.cursor_position
        caret_on = self.has_focus and self._cursor_visible
        segments: list[Segment] = []
        for sent, cluster in encode(shown, flow.output):
            style = null
            if self.has_focus and cluster.start < high and low < cluster.end:
                style += selection
            if caret_on and cluster.start <= position < cluster.end:
                style += cursor
            segments.append(Segment(sent, style))
        if used < width:
            at_end = caret_on and position >= len(self.value)
            caret = Segment(" ", null + cursor if at_end else null)
            blank = Segment(" " * (width - used - 1), null)
            segments = [blank, caret, *segments] if line.base else [*segments, caret, blank]
        return Strip(segments, width)

    def _placeholder(self, width: int) -> Strip:
        """The hint in an empty field, with the caret where typing will begin."""
        flow = flow_of(self)
        null = self.rich_style
        faded = null + self.get_component_rich_style("input--placeholder")
        caret = self.get_component_rich_style("input--cursor") if self.has_focus and self._cursor_visible else null
        line = layout_cropped(self.placeholder, width - 1, flow.base, cell_len)
        hint = [Segment(sent, faded) for sent, _ in encode(line.clusters, flow.output)]
        blank = Segment(" " * (width - 1 - line.width), null)
        at_caret = Segment(" ", null + caret)
        return Strip([blank, *hint, at_caret] if self._base else [at_caret, *hint, blank], width)
