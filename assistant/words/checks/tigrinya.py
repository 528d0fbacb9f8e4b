"""Tigrinya: the spelling of Eritrea, and not Amharic, which is written in the same letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from assistant.words.checks.fault import Fault, error, warning

#: አ at the start of a word (ኣ is written there), the rows ሠ ኀ ፀ, and word marks of an older typography.
_SPELLING: Final = re.compile("(?<![\u1200-\u135f])\u12a0|[\u1220-\u1227\u1280-\u128d\u1340-\u1347]|፡፡|፡(?=\\s|$)")
_LETTERS, _WORDS = 8, 3


def check(form: str, text: str, *, detect: bool = True) -> Iterator[Fault]:
    """``text`` is the form without names and Dutch words. ``detect`` asks a language detector as well (slow)."""
    for match in _SPELLING.finditer(form):
        yield error("spelling", f"{match.group()!r} in {form[max(0, match.start() - 4) : match.start() + 6]}")
    ethiopic = re.findall("[\u1200-\u135a]+", text)
    if detect and len(ethiopic) >= _WORDS and sum(map(len, ethiopic)) >= _LETTERS:
        found = detected(" ".join(ethiopic))
        if found == "amh":
            yield error("language", "this is Amharic")
        elif found != "tir":
            yield warning("language", f"not seen to be Tigrinya, but {found}")


def detected(text: str) -> str:
    """The language of a text in Ethiopic letters: ``tir``, ``amh`` or another code. The same text, the same answer."""
    from geezswitch import DetectorFactory, detect

    DetectorFactory.seed = 0
    return str(detect(text))
