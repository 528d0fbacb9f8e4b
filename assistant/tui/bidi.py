"""Right-to-left text in Textual, which knows none of its own.

``ordered`` wraps what a widget renders in a ``BidiVisual``, if the text asks for it: a Visual that shapes, wraps in
reading order, orders each line and sets it to the right. Any widget whose ``render`` gives Content can be served:

    class BidiStatic(Static):
        def render(self): return ordered(super().render(), flow_of(self))

Text without right-to-left letters, fences or no-break spaces, in a screen that runs left to right, stays with Textual.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from rich.cells import cell_len
from rich.markup import escape
from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.app import RenderResult
from textual.content import Content
from textual.css.styles import RulesMap
from textual.message_pump import MessagePump
from textual.selection import Selection
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

from assistant.words.direction.characters import needs_layout
from assistant.words.direction.encode import Face, Output, encode, line_for
from assistant.words.direction.isolates import plain
from assistant.words.direction.layout import Cluster, Line, layout, layout_cropped, layout_line, widest_word


@dataclass(frozen=True, slots=True)
class Flow:
    """How text runs on this screen: its language's direction, and how the terminal must be addressed."""

    rtl: bool = False
    output: Output = Output.VISUAL

    @property
    def base(self) -> int:
        """Direction of a paragraph: 1 right to left, 0 left to right."""
        return int(self.rtl)


def flow_of(node: MessagePump) -> Flow:
    """The flow of the app that a widget is in; left to right in an app that has none."""
    flow = getattr(node.app, "flow", None)
    return flow if isinstance(flow, Flow) else Flow()


def ordered(rendered: RenderResult, flow: Flow, base: int | None = None) -> RenderResult:
    """What a widget renders, made fit for the screen. Only strings (taken literally) and Content are touched.

    Args:
        rendered: by ``Widget.render``, or the prompt of an option.
        flow: of the screen.
        base: direction of its paragraphs, if not that of the screen.
    """
    content = Content(rendered) if isinstance(rendered, str) else rendered
    if not isinstance(content, Content) or flow.output is Output.LOGICAL:
        return content
    base = flow.base if base is None else base
    if not base and not needs_layout(content.plain):
        return content
    return BidiVisual(content, base, flow.output)


def prompt(text: str | Content, flow: Flow) -> RenderResult:
    """The prompt of an option: ``Option(prompt(text, flow), id=...)``. A string is taken literally, not as markup."""
    return ordered(text, flow)


def title(text: str, flow: Flow) -> str:
    """A border title or subtitle: one line, in the order of its cells. It is markup to Textual, so it is escaped."""
    return escape(line_for(text, flow.output, flow.base, cell_len))


class BidiVisual(Visual):
    """Content that may run right to left.

    Args:
        content: in reading order; its spans keep their letters.
        base: direction of its paragraphs: 0 left to right, 1 right to left.
        output: how the terminal must be addressed.
    """

    def __init__(self, content: Content, base: int, output: Output) -> None:
        self.content = content
        self.base = base
        self.output = output
        self._paragraphs: Sequence[Content] = content.split(allow_blank=True)

    def __str__(self) -> str:
        return self.content.plain

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """Cells of the longest paragraph on one line."""
        longest = max(layout_line(para.plain, self.base, cell_len).width for para in self._paragraphs)
        return longest + 2 * _line_pad(rules)

    def get_minimal_width(self, rules: RulesMap) -> int:
        """Cells of the widest word or amount."""
        return max(widest_word(para.plain, self.base, cell_len) for para in self._paragraphs) + 2 * _line_pad(rules)

    def get_height(self, rules: RulesMap, width: int) -> int:
        """Lines at this width."""
        return sum(len(self._lines(para.plain, rules, width)) for para in self._paragraphs)

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        """The lines of the screen. Each segment knows its place in the text as written, for the mouse."""
        if width <= 0:
            return []
        rules = options.rules
        drawn = ((y, para, self._lines(para.plain, rules, width)) for y, para in enumerate(self._paragraphs))
        rows = list(islice(((y, para, line) for y, para, lines in drawn for line in lines), height))
        room = width
        if rules.get("content_align_horizontal", "left") != "left":
            # Textual places the block; inside it, lines begin at the right.
            room = max((line.width for _, _, line in rows), default=0) + 2 * _line_pad(rules)
        strips: list[Strip] = []
        styles: list[Style] = []
        current = -1
        for y, para, line in rows:
            if y != current:
                styles, current = self._styles(y, para, style, options), y
            segments = self._segments(line, y, style, styles)
            strips.append(_placed(segments, line, room, _line_pad(rules), _align(rules), style))
        return strips

    def _lines(self, text: str, rules: RulesMap, width: int) -> Sequence[Line]:
        room = max(1, width - 2 * _line_pad(rules))
        if rules.get("text_wrap", "wrap") != "nowrap":
            return layout(text, room, self.base, cell_len)
        ellipsis = rules.get("text_overflow", "fold") == "ellipsis"
        return (layout_cropped(text, room, self.base, cell_len, ellipsis=ellipsis),)

    def _styles(self, y: int, para: Content, style: Style, options: RenderOptions) -> list[Style]:
        """The style of each character of a paragraph as written."""
        if options.post_style is not None:
            para = para.stylize(options.post_style)
        if options.selection is not None and options.selection_style is not None:
            span = options.selection.get_span(y)
            if span is not None:
                start, end = span
                para = para.stylize(options.selection_style, start, len(para) if end == -1 else end)
        styles: list[Style] = []
        for text, part in para.render(style, end="", parse_style=options.get_style):
            styles += [style + part] * len(text)
        return styles

    def _segments(self, line: Line, y: int, style: Style, styles: Sequence[Style]) -> list[Segment]:
        """Neighbours that read on from each other share a segment; each right-to-left letter has its own."""

        def style_of(cluster: Cluster) -> Style:
            return styles[cluster.start] if cluster.start < len(styles) else style  # the ellipsis has no place

        def face(cluster: Cluster) -> tuple[bool, bool]:
            of = style_of(cluster)
            return bool(of.bold), bool(of.italic)

        by_face: Face | None = face if self.output is Output.WORDREV else None
        segments: list[Segment] = []
        text, begin, end = "", 0, -1
        current = style
        for sent, cluster in encode(line.clusters, self.output, by_face):
            own = style_of(cluster)
            if text and cluster.start == end and own == current and not cluster.level & 1:
                text += sent
            else:
                if text:
                    segments.append(Segment(text, current.rich_style_with_offset(begin, y)))
                text, begin, current = sent, cluster.start, own
            end = cluster.end
        if text:
            segments.append(Segment(text, current.rich_style_with_offset(begin, y)))
        return segments


def _line_pad(rules: RulesMap) -> int:
    return rules.get("line_pad", 0)


def _align(rules: RulesMap) -> str:
    return rules.get("text_align", "start")


def _placed(segments: list[Segment], line: Line, width: int, pad: int, align: str, style: Style) -> Strip:
    """The line in its place: a right-to-left paragraph begins at the right."""
    free = max(0, width - line.width - 2 * pad)
    if align == "center":
        left = free // 2
    elif align in ("start", "justify"):
        left = free if line.base else 0
    elif align == "end":
        left = 0 if line.base else free
    else:
        left = free if align == "right" else 0
    blank: RichStyle = style.background_style.rich_style
    before, after = left + pad, free - left + pad
    if before:
        segments.insert(0, Segment(" " * before, blank))
    if after and (line.base or pad or align == "center"):
        segments.append(Segment(" " * after, blank))
        return Strip(segments, before + line.width + after)
    return Strip(segments, before + line.width)


def selected(text: str, selection: Selection) -> str:
    """The part of a text as written that the mouse selected, as the clipboard should have it."""
    return plain(selection.extract(text))
