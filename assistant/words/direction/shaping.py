"""Arabic letters in their joined forms, for screens that draw one character per cell and join nothing themselves.

A letter looks different alone, at the beginning, in the middle and at the end of a word. Unicode has a code point for
each look (Arabic Presentation Forms), and ``unicodedata`` knows which belongs to which letter. Lam followed by alef is
one sign and takes one cell, which is why text is shaped before it is wrapped. Vowel signs (harakat) are kept.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from assistant.words.direction.characters import ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER, is_mark

ISOLATED, FINAL, INITIAL, MEDIAL = "isolated", "final", "initial", "medial"

_LAM: Final = "\u0644"
_ALEFS: Final = frozenset("\u0622\u0623\u0625\u0627")
_TATWEEL: Final = "\u0640"
_has_letters: Final = re.compile("[\u0620-\u074a\u0750-\u077f\u08a0-\u08c9]").search

Forms = dict[str, str]


@dataclass(frozen=True, slots=True)
class Shaped:
    """Shaped text in reading order; ``origin[i]`` is where in the text as written its character i begins."""

    text: str
    origin: tuple[int, ...]


@lru_cache(maxsize=2048)
def shape(text: str) -> Shaped:
    """The text with every Arabic letter in the form that its neighbours ask for."""
    if _has_letters(text) is None:
        return Shaped(text, tuple(range(len(text))))
    letters, ligatures = _forms()
    solid = [i for i, char in enumerate(text) if not _transparent(char)]
    shown: dict[int, str] = {}
    merged: set[int] = set()
    joins = False  # whether the letter before reaches out to this one
    for k, i in enumerate(solid):
        char = text[i]
        if i in merged:
            joins = False  # alef never reaches out
            continue
        before = joins and _takes(char)
        following = solid[k + 1] if k + 1 < len(solid) else None
        joins = _gives(char)
        if following is not None and (ligature := ligatures.get(char + text[following])):
            shown[i] = ligature[FINAL if before else ISOLATED]
            merged.add(following)
        elif forms := letters.get(char):
            after = joins and following is not None and _takes(text[following])
            form = (MEDIAL if after else FINAL) if before else (INITIAL if after else ISOLATED)
            shown[i] = forms.get(form) or forms.get(ISOLATED) or char
    kept = [i for i in range(len(text)) if i not in merged]
    return Shaped("".join(shown.get(i, text[i]) for i in kept), tuple(kept))


@cache
def _forms() -> tuple[dict[str, Forms], dict[str, Forms]]:
    """Letter -> its forms, and lam + alef -> the forms of the one sign, from the Unicode Character Database."""
    letters: dict[str, Forms] = {}
    ligatures: dict[str, Forms] = {}
    for code in (*range(0xFB50, 0xFDFC), *range(0xFE80, 0xFEFD)):
        kind, *parts = unicodedata.decomposition(chr(code)).split() or [""]
        form = kind.strip("<>")
        if form not in (ISOLATED, FINAL, INITIAL, MEDIAL):
            continue
        written = "".join(chr(int(part, 16)) for part in parts)
        if len(written) == 1:
            letters.setdefault(written, {}).setdefault(form, chr(code))
        elif len(written) == 2 and written[0] == _LAM and written[1] in _ALEFS:
            ligatures.setdefault(written, {})[form] = chr(code)
    return letters, ligatures


def _transparent(char: str) -> bool:
    """Marks and invisible controls do not stand between two letters; the two joiners do their work."""
    if char in (ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER):
        return False
    return is_mark(char) or unicodedata.category(char) == "Cf"


def _gives(char: str) -> bool:
    """Whether it reaches out to the letter after it."""
    return char in (_TATWEEL, ZERO_WIDTH_JOINER) or INITIAL in _forms()[0].get(char, {})


def _takes(char: str) -> bool:
    """Whether it can be reached by the letter before it."""
    return char in (_TATWEEL, ZERO_WIDTH_JOINER) or FINAL in _forms()[0].get(char, {})
