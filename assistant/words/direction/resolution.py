"""UAX#9, the part inside one isolating run sequence: weak types, brackets, neutrals, implicit levels (W, N, I)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from assistant.words.direction.mirroring import CANONICAL, CLOSING, OPENING

_ISOLATES: Final = frozenset(("LRI", "RLI", "FSI", "PDI"))
_NEUTRAL: Final = _ISOLATES | {"B", "S", "WS", "ON"}
_BRACKET_DEPTH: Final = 63
#: For neutrals, figures count as right to left.
_STRONG: Final = {"L": "L", "R": "R", "EN": "R", "AN": "R"}


@dataclass(slots=True)
class Run:
    """One isolating run sequence.

    Attributes:
        indices: positions in the paragraph.
        types: worked on by the rules, in place.
        classes: as they were, for the rules that look at the original class.
        level: embedding level.
        sos, eos: direction at its start and at its end, ``L`` or ``R``.
    """

    indices: list[int]
    types: list[str]
    classes: list[str]
    level: int
    sos: str
    eos: str


def resolve_run(run: Run, text: str, levels: list[int]) -> None:
    """Put the levels of the run's characters into ``levels``."""
    _weak(run)
    _separators(run.types)
    _leftovers(run)
    _brackets(run, text)
    _neutrals(run)
    odd = run.level & 1
    for i, kind in zip(run.indices, run.types, strict=True):
        if odd:
            levels[i] = run.level + (kind != "R")
        else:
            levels[i] = run.level + {"L": 0, "R": 1}.get(kind, 2)


def _weak(run: Run) -> None:
    """W1-W3: marks follow their base, European figures after an Arabic letter become Arabic figures."""
    types = run.types
    previous = strong = run.sos
    for k, kind in enumerate(types):
        if kind == "NSM":
            kind = "ON" if previous in _ISOLATES else previous
        previous = kind
        if kind in ("L", "R", "AL"):
            strong = kind
        types[k] = "AN" if kind == "EN" and strong == "AL" else kind
    for k, kind in enumerate(types):
        if kind == "AL":
            types[k] = "R"


def _separators(types: list[str]) -> None:
    """W4, W5: a separator between figures, and the signs (€, %, #) next to figures, belong to them."""
    for k in range(1, len(types) - 1):
        before, kind, after = types[k - 1 : k + 2]
        if before != after:
            continue
        if (kind in ("ES", "CS") and before == "EN") or (kind == "CS" and before == "AN"):
            types[k] = before
    start = 0
    while start < len(types):
        end = start
        while end < len(types) and types[end] == "ET":
            end += 1
        if end > start and ("EN" in types[max(0, start - 1) : start] or "EN" in types[end : end + 1]):
            types[start:end] = ["EN"] * (end - start)
        start = max(end, start + 1)


def _leftovers(run: Run) -> None:
    """W6, W7: other separators are neutral; European figures in left-to-right text are letters of it."""
    strong = run.sos
    for k, kind in enumerate(run.types):
        if kind in ("ET", "ES", "CS"):
            run.types[k] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            run.types[k] = "L"


def _brackets(run: Run, text: str) -> None:
    """N0: both brackets of a pair take one direction."""
    types = run.types
    embedding = "R" if run.level & 1 else "L"
    for opening, closing in _bracket_pairs(run, text):
        inside = {_STRONG[kind] for kind in types[opening + 1 : closing] if kind in _STRONG}
        if not inside:
            continue
        direction = embedding
        if embedding not in inside:
            before = next((_STRONG[kind] for kind in reversed(types[:opening]) if kind in _STRONG), run.sos)
            direction = before if before in inside else embedding
        for bracket in (opening, closing):
            types[bracket] = direction
            mark = bracket + 1
            while mark < len(types) and run.classes[mark] == "NSM":
                types[mark] = direction
                mark += 1


def _bracket_pairs(run: Run, text: str) -> list[tuple[int, int]]:
    """BD16: positions in the run of matching brackets, in the order of the opening ones."""
    open_: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for k, i in enumerate(run.indices):
        if run.types[k] != "ON":
            continue
        char = text[i]
        if (closing := CLOSING.get(char)) is not None:
            if len(open_) == _BRACKET_DEPTH:
                return []
            open_.append((CANONICAL.get(closing, closing), k))
        elif char in OPENING:
            char = CANONICAL.get(char, char)
            for depth in range(len(open_) - 1, -1, -1):
                if open_[depth][0] == char:
                    pairs.append((open_[depth][1], k))
                    del open_[depth:]
                    break
    return sorted(pairs)


def _neutrals(run: Run) -> None:
    """N1, N2: neutrals between two of one direction take it; others take that of the run."""
    types = run.types
    embedding = "R" if run.level & 1 else "L"
    start = 0
    while start < len(types):
        end = start
        while end < len(types) and types[end] in _NEUTRAL:
            end += 1
        if end > start:
            before = _STRONG[types[start - 1]] if start else run.sos
            after = _STRONG[types[end]] if end < len(types) else run.eos
            types[start:end] = [before if before == after else embedding] * (end - start)
        start = max(end, start + 1)
