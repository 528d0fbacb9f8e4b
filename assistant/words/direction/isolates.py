"""Fences around pieces of a sentence that have a direction of their own.

Without a fence, ``€ 1.234,50`` after an Arabic letter shows its euro sign on the other side, and a name at the end of
a sentence pulls the full stop along. A sentence in Arabic fences each of its values.
"""

from __future__ import annotations

from typing import Final

from assistant.words.direction.characters import (
    CONTROLS,
    FSI,
    GLUE,
    LINE_ENDS,
    LRE,
    LRI,
    LRO,
    NO_BREAK_SPACE,
    PDF,
    PDI,
    RLE,
    RLI,
    RLO,
)

_OPENERS: Final = frozenset((LRI, RLI, FSI))
_EMBEDDINGS: Final = frozenset((LRE, RLE, LRO, RLO, PDF))
_PLAIN: Final[dict[int, str | None]] = {ord(c): None for c in CONTROLS} | {ord(c): " " for c in GLUE}


def isolate(text: str) -> str:
    """A name or a Dutch word inside a sentence: FSI ... PDI. Its own first letter decides its direction.

    Whatever it holds, it cannot break out: overrides go, isolates are closed, line ends become spaces.
    """
    return FSI + _harmless(text) + PDI


def ltr(text: str) -> str:
    """An amount, date, telephone number or code: LRI ... PDI, left to right and never broken over two lines."""
    return LRI + no_break(_harmless(text)) + PDI


def no_break(text: str) -> str:
    """The text with spaces at which no line ends."""
    return text.replace(" ", NO_BREAK_SPACE)


def closed(text: str) -> str:
    """The text with every isolate that it opens closed, and without those that close nothing."""
    if PDI not in text and not _OPENERS.intersection(text):
        return text
    depth = 0
    kept: list[str] = []
    for char in text:
        if char in _OPENERS:
            depth += 1
        elif char == PDI:
            if not depth:
                continue
            depth -= 1
        kept.append(char)
    return "".join(kept) + PDI * depth


def plain(text: str) -> str:
    """The text as a file or the clipboard should have it: no fences, ordinary spaces."""
    return text if text.isascii() else text.translate(_PLAIN)


def _harmless(text: str) -> str:
    kept = "".join(char for char in text.translate(LINE_ENDS) if char not in _EMBEDDINGS)
    return closed(kept)
