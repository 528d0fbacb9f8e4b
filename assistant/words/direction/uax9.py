"""The Unicode bidirectional algorithm (UAX#9) with positions: what level each character has, and in what order they go.

Written out because python-bidi returns only a string: no levels, no positions, no mirroring, no isolates in its Python
form. The names of the rules (X1, W1, N0 ...) are those of the standard; all lines of Unicode's BidiCharacterTest pass.
Rules L3 (marks) and L4 (mirroring) belong to ``layout``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from assistant.words.direction.characters import bidi_class, needs_layout
from assistant.words.direction.resolution import Run, resolve_run

#: The level of a character that takes no part and is never drawn (rule X9).
REMOVED: Final = -1

_MAX_DEPTH: Final = 125
_INITIATORS: Final = frozenset(("LRI", "RLI", "FSI"))
_EMBEDDINGS: Final = frozenset(("LRE", "RLE", "LRO", "RLO"))
_REMOVED_CLASSES: Final = _EMBEDDINGS | {"PDF", "BN"}


@dataclass(frozen=True, slots=True)
class Resolved:
    """One paragraph: ``base`` is its own level (0 left to right, 1 right to left), ``levels`` that of each character.

    An even level runs left to right, an odd one right to left; ``REMOVED`` takes no part.
    """

    base: int
    levels: tuple[int, ...]


def resolve(text: str, base: int | None = None) -> Resolved:
    """Levels of one paragraph, before it is cut into lines.

    Args:
        text: without line ends.
        base: 0 or 1; None takes it from the first strong character (P2, P3).
    """
    classes = [bidi_class(char) for char in text]
    if not base and not needs_layout(text):
        return Resolved(0, tuple(REMOVED if kind in _REMOVED_CLASSES else 0 for kind in classes))
    matching = _matching_ends(classes)
    if base is None:
        base = _first_strong(classes, 0, len(classes))
    levels, types = _explicit(classes, matching, base)
    explicit = tuple(levels)
    for run in _runs(classes, types, explicit, matching, base):
        resolve_run(run, text, levels)
    return Resolved(base, tuple(levels))


def line_levels(classes: Sequence[str], levels: Sequence[int], base: int) -> list[int]:
    """Rule L1 for one line: tabs, and spaces before them or at the end of the line, take the level of the paragraph."""
    result = list(levels)
    trailing = True
    for k in range(len(result) - 1, -1, -1):
        kind = classes[k]
        if kind in ("B", "S"):
            trailing = True
        elif kind != "WS" and kind != "PDI" and kind not in _INITIATORS:
            if result[k] != REMOVED:
                trailing = False
            continue
        if trailing:
            result[k] = base
    return result


def reorder(levels: Sequence[int]) -> list[int]:
    """Rule L2 for one line: the positions in the order in which they stand on the screen, from left to right."""
    order = [k for k, level in enumerate(levels) if level != REMOVED]
    odd = [levels[k] for k in order if levels[k] & 1]
    if not odd:
        return order
    for level in range(max(levels), min(odd) - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            if end - start > 1:
                order[start:end] = order[start:end][::-1]
            start = max(end, start + 1)
    return order


def _matching_ends(classes: Sequence[str]) -> dict[int, int]:
    """BD9: isolate initiator -> the PDI that ends it."""
    matching: dict[int, int] = {}
    open_: list[int] = []
    for i, kind in enumerate(classes):
        if kind in _INITIATORS:
            open_.append(i)
        elif kind == "PDI" and open_:
            matching[open_.pop()] = i
    return matching


def _first_strong(classes: Sequence[str], start: int, end: int) -> int:
    """P2, P3: 1 if the first strong character outside isolates runs right to left, else 0."""
    depth = 0
    for i in range(start, end):
        kind = classes[i]
        if kind in _INITIATORS:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return 0 if kind == "L" else 1
    return 0


@dataclass(frozen=True, slots=True)
class _Status:
    """An entry of the directional status stack (BD, X1)."""

    level: int
    override: str | None
    isolate: bool

    def next_level(self, rtl: bool) -> int:
        return (self.level + 1) | 1 if rtl else (self.level + 2) & ~1


def _explicit(classes: Sequence[str], matching: dict[int, int], base: int) -> tuple[list[int], list[str]]:
    """X1-X8: levels from embeddings, overrides and isolates; and the classes with overrides applied."""
    levels = [base] * len(classes)
    types = list(classes)
    stack = [_Status(base, None, False)]
    lost_isolates = lost_embeddings = open_isolates = 0
    for i, kind in enumerate(classes):
        top = stack[-1]
        if kind in _EMBEDDINGS:
            levels[i] = REMOVED
            level = top.next_level(kind in ("RLE", "RLO"))
            if level <= _MAX_DEPTH and not lost_isolates and not lost_embeddings:
                stack.append(_Status(level, {"RLO": "R", "LRO": "L"}.get(kind), False))
            elif not lost_isolates:
                lost_embeddings += 1
        elif kind == "PDF":
            levels[i] = REMOVED
            if lost_isolates:
                continue
            if lost_embeddings:
                lost_embeddings -= 1
            elif not top.isolate and len(stack) > 1:
                stack.pop()
        elif kind in _INITIATORS:
            levels[i], types[i] = top.level, top.override or kind
            rtl = kind == "RLI"
            if kind == "FSI":
                rtl = _first_strong(classes, i + 1, matching.get(i, len(classes))) == 1
            level = top.next_level(rtl)
            if level <= _MAX_DEPTH and not lost_isolates and not lost_embeddings:
                open_isolates += 1
                stack.append(_Status(level, None, True))
            else:
                lost_isolates += 1
        elif kind == "PDI":
            if lost_isolates:
                lost_isolates -= 1
            elif open_isolates:
                lost_embeddings = 0
                while not stack[-1].isolate:
                    stack.pop()
                stack.pop()
                open_isolates -= 1
            levels[i], types[i] = stack[-1].level, stack[-1].override or kind
        elif kind == "BN":
            levels[i] = REMOVED
        elif kind != "B":
            levels[i], types[i] = top.level, top.override or kind
    return levels, types


def _runs(
    classes: Sequence[str], types: Sequence[str], levels: Sequence[int], matching: dict[int, int], base: int
) -> list[Run]:
    """X10: the isolating run sequences, with the directions on either side of each."""
    kept = [i for i, level in enumerate(levels) if level != REMOVED]
    place = {index: k for k, index in enumerate(kept)}
    level_runs: list[list[int]] = []
    for i in kept:
        if level_runs and levels[level_runs[-1][-1]] == levels[i]:
            level_runs[-1].append(i)
        else:
            level_runs.append([i])
    beginning = {run[0]: run for run in level_runs}
    continued = frozenset(matching.values())

    runs: list[Run] = []
    for level_run in level_runs:
        if level_run[0] in continued:
            continue
        indices = list(level_run)
        while (end := matching.get(indices[-1])) is not None and end in beginning:
            indices += beginning[end]
        first, last = place[indices[0]], place[indices[-1]]
        level = levels[indices[0]]
        before = levels[kept[first - 1]] if first else base
        unfinished = classes[indices[-1]] in _INITIATORS and indices[-1] not in matching
        after = levels[kept[last + 1]] if last + 1 < len(kept) and not unfinished else base
        runs.append(
            Run(
                indices=indices,
                types=[types[i] for i in indices],
                classes=[classes[i] for i in indices],
                level=level,
                sos="R" if max(level, before) & 1 else "L",
                eos="R" if max(level, after) & 1 else "L",
            )
        )
    return runs
