"""From cells to what a terminal must be sent so that it shows just these cells.

Some terminals print what they get, cell by cell. Others reorder every row themselves and cannot be told not to. The
number of cells is the same in every mode.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from assistant.words.direction.characters import LRM, Measure, cells, needs_layout
from assistant.words.direction.isolates import closed, plain
from assistant.words.direction.layout import Cluster, layout, layout_line
from assistant.words.direction.mirroring import MIRROR


class Output(Enum):
    """How a terminal must be addressed."""

    VISUAL = "visual"
    """It prints cells from left to right (xterm, alacritty; VTE once told so)."""
    FENCED = "fenced"
    """It reorders by UAX#9, left-to-right paragraphs: Arabic words go in reading order between two LRM (Konsole)."""
    WORDREV = "wordrev"
    """It turns around every word whose first letter or figure is Arabic, and leaves words where they are (kitty)."""
    LOGICAL = "logical"
    """Reading order and letters as written: for screen readers, pipes, files. All else is left to the reader's side."""


Piece = tuple[str, Cluster]
Face = Callable[[Cluster], object]


def encode(clusters: Sequence[Cluster], output: Output, face: Face | None = None) -> list[Piece]:
    """What to send for one line, in order, each piece with the cluster that it shows.

    Args:
        clusters: of the line, from left to right.
        output: how the terminal must be addressed. LOGICAL gives reading order, but of joined letters; who wants the
            letters as written does not come here.
        face: what decides the font of a cluster (bold, italic): kitty ends a word where it changes.
    """
    if output is Output.LOGICAL:
        return [(cluster.text, cluster) for cluster in sorted(clusters, key=lambda cluster: cluster.start)]
    if output is Output.VISUAL or not any(_rtl(cluster) or cluster.kind == "AN" for cluster in clusters):
        return [(cluster.text, cluster) for cluster in clusters]
    return _fenced(clusters) if output is Output.FENCED else _words_reversed(clusters, face)


def line_for(text: str, output: Output, base: int | None = None, measure: Measure = cells) -> str:
    """One line of text, for places that take a string and do nothing with it: a border title, a window title."""
    if output is Output.LOGICAL:
        return plain(text)
    if not base and not needs_layout(text):
        return text
    return "".join(sent for sent, _ in encode(layout_line(text, base, measure).clusters, output))


def lines_for(text: str, width: int, output: Output, base: int | None = None, measure: Measure = cells) -> list[str]:
    """Text, perhaps of several paragraphs, wrapped at ``width``; right-to-left paragraphs are set to the right.

    LOGICAL gives the same lines in reading order, letters as written, without indent; the fences stay in, because a
    terminal that reorders needs them (``plain`` takes them out, for a pipe).
    """
    lines: list[str] = []
    for para in text.split("\n"):
        for line in layout(para, width, base, measure):
            if output is Output.LOGICAL:
                lines.append(closed(para[line.start : line.end]))
                continue
            sent = "".join(sent for sent, _ in encode(line.clusters, output))
            lines.append(" " * (width - line.width) + sent if line.base else sent)
    return lines


def _rtl(cluster: Cluster) -> bool:
    return cluster.kind in ("R", "AL")


def _fenced(clusters: Sequence[Cluster]) -> list[Piece]:
    """Right-to-left letters in reading order, and Arabic figures, each run between two LRM; the rest as it stands."""
    pieces: list[Piece] = []
    i = 0
    while i < len(clusters):
        end = i + 1
        if _rtl(clusters[i]):
            k = end
            while k < len(clusters) and (_rtl(clusters[k]) or clusters[k].text == " "):
                k += 1
                if _rtl(clusters[k - 1]):
                    end = k
            run = list(reversed(clusters[i:end]))
        elif clusters[i].kind == "AN":
            while end < len(clusters) and clusters[end].kind == "AN":
                end += 1
            run = list(clusters[i:end])
        else:
            pieces.append((clusters[i].text, clusters[i]))
            i = end
            continue
        for k, cluster in enumerate(run):
            opening = LRM if k == 0 else ""
            closing = LRM if k == len(run) - 1 else ""
            pieces.append((opening + cluster.text + closing, cluster))
        i = end
    return pieces


def _words_reversed(clusters: Sequence[Cluster], face: Face | None) -> list[Piece]:
    pieces: list[Piece] = []
    i = 0
    while i < len(clusters):
        end = i
        while (
            end < len(clusters)
            and clusters[end].text != " "
            and (face is None or face(clusters[end]) == face(clusters[i]))
        ):
            end += 1
        word = clusters[i:end]
        leading = next((c.kind for c in word if c.kind == "AN" or c.text[0].isalpha()), "L")
        if leading not in ("R", "AL", "AN"):
            pieces += [(cluster.text, cluster) for cluster in word]
        else:
            pieces += [(_mirrored(cluster.text), cluster) for cluster in reversed(word)]
        if end < len(clusters) and clusters[end].text == " ":
            pieces.append((" ", clusters[end]))
            end += 1
        i = end
    return pieces


def _mirrored(text: str) -> str:
    return MIRROR.get(text[0], text[0]) + text[1:]
