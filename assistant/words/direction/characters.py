"""What the layout must know of a single character: its direction, its width, and whether it is drawn at all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Final

LRE, RLE, PDF, LRO, RLO = "\u202a", "\u202b", "\u202c", "\u202d", "\u202e"
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
LRM, RLM, ALM = "\u200e", "\u200f", "\u061c"
NO_BREAK_SPACE: Final = "\u00a0"
ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER = "\u200c", "\u200d"

#: Spaces at which a line is never broken.
GLUE: Final = frozenset("\u00a0\u202f\u2007")
#: Steer the order and are themselves never drawn (some terminals give them a cell).
CONTROLS: Final = frozenset((LRE, RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI, LRM, RLM, ALM))

#: What ends a line or a paragraph, as a table for ``str.translate`` that makes it a space.
LINE_ENDS: Final = {ord(char): " " for char in "\t\n\r\u000b\u000c\u001c\u001d\u001e\u0085\u2028\u2029"}

#: Columns that a string takes on the screen.
Measure = Callable[[str], int]

_RTL: Final = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
_has_rtl: Final = re.compile(f"[{_RTL}]").search
_needs_layout: Final = re.compile(f"[{_RTL}{''.join(sorted(CONTROLS | GLUE))}]").search

_UNASSIGNED: Final = (  # DerivedBidiClass.txt: the default of code points that have no character yet
    (0x0590, 0x05FF, "R"),
    (0x0600, 0x07BF, "AL"),
    (0x07C0, 0x085F, "R"),
    (0x0860, 0x08FF, "AL"),
    (0x20A0, 0x20CF, "ET"),
    (0xFB1D, 0xFB4F, "R"),
    (0xFB50, 0xFDCF, "AL"),
    (0xFDF0, 0xFDFF, "AL"),
    (0xFE70, 0xFEFF, "AL"),
    (0x10800, 0x10CFF, "R"),
    (0x10D00, 0x10D3F, "AL"),
    (0x10D40, 0x10EBF, "R"),
    (0x10EC0, 0x10EFF, "AL"),
    (0x10F00, 0x10F2F, "R"),
    (0x10F30, 0x10F6F, "AL"),
    (0x10F70, 0x10FFF, "R"),
    (0x1E800, 0x1EC6F, "R"),
    (0x1EC70, 0x1ECBF, "AL"),
    (0x1ECC0, 0x1ECFF, "R"),
    (0x1ED00, 0x1ED4F, "AL"),
    (0x1ED50, 0x1EDFF, "R"),
    (0x1EE00, 0x1EEFF, "AL"),
    (0x1EF00, 0x1EFFF, "R"),
)


@lru_cache(maxsize=4096)
def bidi_class(char: str) -> str:
    """The Bidi_Class of a character: ``L``, ``R``, ``AL``, ``EN``, ``WS`` and so on (UAX#9, table 4)."""
    known = unicodedata.bidirectional(char)
    if known:
        return known
    code = ord(char)
    for first, last, kind in _UNASSIGNED:
        if first <= code <= last:
            return kind
    return "L"


def has_rtl(text: str) -> bool:
    """Whether any character of the text belongs to a right-to-left script."""
    return not text.isascii() and _has_rtl(text) is not None


def needs_layout(text: str) -> bool:
    """Whether a left-to-right paragraph with this text may not simply be printed.

    So it is when it holds right-to-left letters, direction controls or no-break spaces.
    """
    return not text.isascii() and _needs_layout(text) is not None


@lru_cache(maxsize=4096)
def is_mark(char: str) -> bool:
    """Whether the character is drawn on top of the one before it, in the same cell."""
    return unicodedata.category(char) in ("Mn", "Me")


def cells(text: str) -> int:
    """Columns that a text takes on a terminal. Equal to Rich's measure for the scripts of our languages."""
    return len(text) if text.isascii() and text.isprintable() else sum(map(_char_cells, text))


@lru_cache(maxsize=4096)
def _char_cells(char: str) -> int:
    category = unicodedata.category(char)
    if category in ("Mn", "Me", "Cc", "Zl", "Zp"):
        return 0
    if category == "Cf":
        return 1 if char not in CONTROLS and bidi_class(char) in ("AN", "AL") else 0  # Arabic number signs are drawn
    return 2 if category != "Cn" and unicodedata.east_asian_width(char) in ("W", "F") else 1
