"""A paragraph on lines of a given width, each line in the order of its cells.

The order of work matters. Shape first: lam-alef takes one cell, so it decides where a line ends. Then wrap, in reading
order. Then reorder each line by itself. A whole row of the screen is never reordered: it would mix columns.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.words.direction.characters import CONTROLS, FSI, GLUE, LRI, PDI, RLI, Measure, bidi_class, cells, is_mark
from assistant.words.direction.isolates import closed
from assistant.words.direction.mirroring import MIRROR
from assistant.words.direction.shaping import shape
from assistant.words.direction.uax9 import REMOVED, line_levels, reorder, resolve

ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Cluster:
    """What stands in one place of the screen: a character with its marks.

    Attributes:
        text: as drawn: joined, mirrored, marks after their base. Empty for a direction control, which a paragraph has
            and a line no longer.
        start, end: the part of the text as written that it shows.
        kind: Bidi_Class of the base.
        level: embedding level; odd is right to left.
        width: in cells.
        fence: not 0 inside an LRI..PDI, where no line is broken; different for each.
    """

    text: str
    start: int
    end: int
    kind: str
    level: int
    width: int
    fence: int = 0

    @property
    def space(self) -> bool:
        """Whether a line may be broken after it."""
        return self.kind in ("WS", "S", "B") and not self.fence and self.text not in GLUE


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the screen.

    Attributes:
        clusters: from left to right.
        width: in cells.
        base: 1 if the paragraph runs right to left, so that the line begins at the right.
        start, end: the part of the text as written that it shows.
    """

    clusters: tuple[Cluster, ...]
    width: int
    base: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph before it is cut: its clusters in reading order, and its direction (0 or 1)."""

    clusters: tuple[Cluster, ...]
    base: int


@lru_cache(maxsize=1024)
def paragraph(text: str, base: int | None = None, measure: Measure = cells) -> Paragraph:
    """Shape a text and find the direction of each of its characters.

    Args:
        text: one paragraph, without line ends.
        base: 0 left to right, 1 right to left, None by its first strong letter.
        measure: columns that a string takes.
    """
    shaped = shape(text)
    resolved = resolve(shaped.text, base)
    fences = _fences(shaped.text)
    found: list[tuple[str, int, int]] = []  # text, index in the shaped text, index in the text as written
    for i, char in enumerate(shaped.text):
        if resolved.levels[i] == REMOVED:
            continue
        drawn, at, origin = found[-1] if found else ("", 0, 0)
        if drawn and drawn not in CONTROLS and is_mark(char):
            found[-1] = (drawn + char, at, origin)
        else:
            found.append((char, i, shaped.origin[i]))
    ends = [*(origin for _, _, origin in found), len(text)][1:]
    clusters = []
    for (drawn, i, start), end in zip(found, ends, strict=True):
        kind = bidi_class(drawn[0])
        if kind in ("S", "B"):
            drawn = " "
        elif drawn in CONTROLS:
            drawn = ""
        clusters.append(Cluster(drawn, start, end, kind, resolved.levels[i], measure(drawn), fences[i]))
    return Paragraph(tuple(clusters), resolved.base)


@lru_cache(maxsize=1024)
def layout(text: str, width: int, base: int | None = None, measure: Measure = cells) -> tuple[Line, ...]:
    """The lines of a paragraph, at most ``width`` cells wide; at least one line.

    A word that is wider than a line is cut, an amount inside it last of all. Spaces at which a line ends are not drawn.
    """
    para = paragraph(text, base, measure)
    return tuple(_line(para.clusters[start:end], para.base) for start, end in _cuts(para.clusters, max(1, width)))


@lru_cache(maxsize=1024)
def layout_line(text: str, base: int | None = None, measure: Measure = cells) -> Line:
    """A paragraph on one line, however wide."""
    para = paragraph(text, base, measure)
    return _line(para.clusters, para.base)


def layout_cropped(
    text: str, width: int, base: int | None = None, measure: Measure = cells, *, ellipsis: bool = True
) -> Line:
    """A paragraph on one line of at most ``width`` cells; what is left out is the end, in reading order."""
    line = layout_line(text, base, measure)
    if line.width <= width:
        return line
    room = width - measure(ELLIPSIS) if ellipsis else width
    clusters = paragraph(text, base, measure).clusters
    count = _fitting(clusters, 0, max(0, room))
    kept = closed(text[: clusters[count].start])
    return layout_line(kept + ELLIPSIS if ellipsis and width > 0 else kept, line.base, measure)


def widest_word(text: str, base: int | None = None, measure: Measure = cells) -> int:
    """Cells that the widest part takes at which no line may be broken."""
    widest = current = 0
    for cluster in paragraph(text, base, measure).clusters:
        current = 0 if cluster.space else current + cluster.width
        widest = max(widest, current)
    return widest


def _fences(text: str) -> list[int]:
    """For each character the number of the LRI..PDI around it, 0 outside."""
    result = []
    open_: list[int] = []
    count = 0
    for char in text:
        if char in (RLI, FSI):
            open_.append(0)
        elif char == LRI:
            count += 1
            open_.append(count)
        result.append(next((number for number in open_ if number), 0))
        if char == PDI and open_:
            open_.pop()
    return result


def _cuts(clusters: Sequence[Cluster], width: int) -> list[tuple[int, int]]:
    """Where the lines begin and end, without the spaces at which they are broken."""
    lines: list[tuple[int, int]] = []
    start = used = 0
    at = 0
    while at < len(clusters):
        word_end = at
        while word_end < len(clusters) and not clusters[word_end].space:
            word_end += 1
        next_word = word_end
        while next_word < len(clusters) and clusters[next_word].space:
            next_word += 1
        word = _width(clusters[at:word_end])
        if used + word > width and at > start:
            lines.append((start, at))
            start, used = at, 0
        while used == 0 and word > width:
            cut = _fold(clusters, start, word_end, width)
            lines.append((start, cut))
            word -= _width(clusters[start:cut])
            start = cut
        used += word + _width(clusters[word_end:next_word])
        at = next_word
    lines.append((start, len(clusters)))
    last = len(lines) - 1
    return [(a, _without_spaces(clusters, a, b, width if k == last else 0)) for k, (a, b) in enumerate(lines)]


def _fold(clusters: Sequence[Cluster], start: int, end: int, width: int) -> int:
    """Where to cut a word that does not fit on a line: not inside a fence if that can be helped, else after a space."""
    limit = max(start + 1, min(end, _fitting(clusters, start, width)))
    for cut in range(limit, start, -1):
        if cut == end or not clusters[cut].fence or clusters[cut].fence != clusters[cut - 1].fence:
            return cut
    for cut in range(limit, start + 1, -1):  # a whole sentence stands in a fence
        if clusters[cut - 1].kind == "WS" and clusters[cut - 1].text not in GLUE:
            return cut
    return limit


def _fitting(clusters: Sequence[Cluster], start: int, width: int) -> int:
    """The end of the longest part from ``start`` that fits."""
    used = 0
    for k in range(start, len(clusters)):
        used += clusters[k].width
        if used > width:
            return k
    return len(clusters)


def _without_spaces(clusters: Sequence[Cluster], start: int, end: int, room: int) -> int:
    """The end of a line without the spaces at its end that do not fit in ``room``."""
    while end > start and clusters[end - 1].space and (not room or _width(clusters[start:end]) > room):
        end -= 1
    return end


def _width(clusters: Sequence[Cluster]) -> int:
    return sum(cluster.width for cluster in clusters)


def _line(clusters: Sequence[Cluster], base: int) -> Line:
    """Rules L1, L2 and L4 for one line."""
    levels = line_levels([cluster.kind for cluster in clusters], [cluster.level for cluster in clusters], base)
    ordered = tuple(_drawn(clusters[k], levels[k]) for k in reorder(levels) if clusters[k].text)
    start = clusters[0].start if clusters else 0
    end = clusters[-1].end if clusters else 0
    return Line(ordered, _width(clusters), base, start, end)


def _drawn(cluster: Cluster, level: int) -> Cluster:
    """L4: brackets turn around where the text runs right to left. A no-break space is drawn as a space."""
    text = cluster.text
    if text[0] in GLUE:
        text = " " + text[1:]
    elif level & 1 and text[0] in MIRROR:
        text = MIRROR[text[0]] + text[1:]
    if text == cluster.text and level == cluster.level:
        return cluster
    return replace(cluster, text=text, level=level)
