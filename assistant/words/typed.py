"""What a reader types, made even: digits of any script become 0-9, spaces and invisible marks become plain."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

#: Arabic decimal and thousands separators, and the Arabic comma.
_SEPARATORS: Final = str.maketrans(
    {
        "\u066b": ",",
        "\u066c": ".",
        "\u060c": ",",
        "\u2212": "-",
        "\u2010": "-",
        "\u2011": "-",
        "\u2013": "-",
        "\u2019": "'",
    }
)
_LATIN_EXTRA: Final = str.maketrans({"ł": "l", "ß": "ss"})
_ARABIC_LETTERS: Final = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ـ": None})
#: Rows of Ethiopic letters that sound alike and are exchanged in writing: (first of the row, first of the row we use).
_ETHIOPIC_ROWS: Final = ((0x1220, 0x1230), (0x1280, 0x1200), (0x1340, 0x1338))


def even(text: str) -> str:
    """Compatible forms, digits 0-9, single plain spaces, no controls, small letters."""
    kept: list[str] = []
    for char in unicodedata.normalize("NFKC", text).translate(_SEPARATORS):
        digit = unicodedata.decimal(char, None)
        if digit is not None:
            kept.append(str(digit))
        elif unicodedata.category(char) in ("Zs", "Cc", "Zl", "Zp"):
            kept.append(" ")
        elif unicodedata.category(char) not in ("Cf", "Cs", "Co", "Cn"):
            kept.append(char)
    return " ".join("".join(kept).split()).casefold()


def spelled(word: str) -> str:
    """A name made comparable: without marks on letters, and with the letters that are often exchanged made one."""
    plain = "".join(c for c in unicodedata.normalize("NFD", even(word)) if not unicodedata.combining(c))
    plain = unicodedata.normalize("NFC", plain).translate(_LATIN_EXTRA).translate(_ARABIC_LETTERS)
    plain = "".join(_ethiopic(c) for c in plain)
    return re.sub(r"(?:^|(?<= ))ال(?=\S)", "", plain.replace(".", "").strip())


def _ethiopic(char: str) -> str:
    for row, ours in _ETHIOPIC_ROWS:
        if row <= ord(char) <= row + 6:
            return chr(ord(char) - row + ours)
    return "\u12a3" if char == "\u12a0" else char
