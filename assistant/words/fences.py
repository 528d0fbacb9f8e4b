"""Fences (isolates) around Dutch names, figures and values in an Arabic sentence of a catalog.

Without them a bracket, a year or a euro sign beside a Dutch word changes sides. A translator writes plain text; the
fences are put in when the translation is taken over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from assistant.words.template import FSI, LRI, PDI, PLACE, RLI

#: What may stand inside a name or a phrase in Latin letters, between two of its letters or digits.
_INNER = r"[ .,'’&/@:+_-]{1,2}"
_WORD = r"[A-Za-zÀ-ɏ0-9]+"
#: A run in Latin letters ("Dienst Toeslagen", "toeslagen.nl", "18 mei"), or figures with signs between ("1-2").
_RUN: Final = re.compile(rf"{_WORD}(?:{_INNER}{_WORD})*")
_FENCED: Final = re.compile(f"[{LRI}{RLI}{FSI}][^{LRI}{RLI}{FSI}{PDI}]*{PDI}")


def fence(sentence: str) -> str:
    """The sentence with every place and every foreign run fenced once. Fences that are there stay."""
    pieces: list[str] = []
    end = 0
    for match in _FENCED.finditer(sentence):
        pieces.append(_fence_open(sentence[end : match.start()]))
        pieces.append(match.group())
        end = match.end()
    pieces.append(_fence_open(sentence[end:]))
    return "".join(pieces)


def unfenced(sentence: str) -> list[str]:
    """The places and foreign runs that stand without a fence."""
    return [run for _, _, run in _runs(_FENCED.sub("\u2003", sentence))]


def _fence_open(part: str) -> str:
    pieces: list[str] = []
    end = 0
    for start, stop, run in _runs(part):
        pieces.extend((part[end:start], FSI, run, PDI))
        end = stop
    pieces.append(part[end:])
    return "".join(pieces)


def _runs(part: str) -> Iterator[tuple[int, int, str]]:
    start = 0
    for place in (*PLACE.finditer(part), None):
        stop = len(part) if place is None else place.start()
        for run in _RUN.finditer(part, start, stop):
            if not run.group().isdigit():
                yield run.start(), run.end(), run.group()
        if place is not None:
            yield place.start(), place.end(), place.group()
            start = place.end()
