"""What people type or paste, made even: figures of three scripts, separators, invisible controls."""

from __future__ import annotations

import unicodedata
from typing import Final

from assistant.words.direction.characters import LINE_ENDS, ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER
from assistant.words.direction.isolates import plain

_FIGURES: Final[dict[int, str]] = {
    **{0x0660 + n: str(n) for n in range(10)},  # Arabic
    **{0x06F0 + n: str(n) for n in range(10)},  # Persian, Urdu
}
_SEPARATORS: Final[dict[int, str]] = {
    0x066B: ",",  # decimal separator
    0x066C: ".",  # thousands separator
    0x060C: ",",  # Arabic comma, the key where Dutch keyboards have theirs
    0x060D: "/",  # date separator
    0x2010: "-",
    0x2011: "-",
    0x2012: "-",
    0x2013: "-",
    0x2212: "-",
}
_NUMBER: Final = _FIGURES | _SEPARATORS
_KEPT: Final = frozenset((ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER))


def figures(text: str) -> str:
    """Figures as 0-9, everything else untouched: for a line that is a number or a word."""
    return text.translate(_FIGURES)


def number(text: str) -> str:
    """A typed or pasted number, date or telephone number: ``€ ١٬٢٣٤٫٥٠`` becomes ``1.234,50``.

    Figures become 0-9, Arabic separators Dutch ones; spaces, the euro sign and controls go. Whether what is left is
    a number is for the caller to say.
    """
    even = text.translate(_NUMBER)
    return "".join(c for c in even if c != "€" and not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf"))


def name(text: str) -> str:
    """A typed or pasted name or remark: its own script and spelling, composed (NFC), without controls."""
    even = unicodedata.normalize("NFC", plain(text).translate(LINE_ENDS))
    return "".join(c for c in even if c in _KEPT or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
