"""Sentences with named places for values: ``{amount}``, ``{month}``, and in Polish ``{month.gen}``.

A sentence is data from a catalog and a value may be typed by anybody, so neither is ever handed to ``str.format``:
the only thing that is understood is a name between braces, and a value is put in as it is, without its control
characters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final

#: A name, and perhaps the grammatical form of it that a Polish sentence needs: genitive or locative.
PLACE: Final = re.compile(r"\{(?P<name>[a-z][a-z0-9_]*)(?:\.(?P<form>gen|loc))?\}")

#: Left-to-right, right-to-left and first-strong isolate, and the end of any of them.
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
_OPENING: Final = frozenset((LRI, RLI, FSI))

#: Joiners belong to the spelling of some Arabic and Persian names; everything else of this kind is invisible steering.
_KEPT_FORMAT: Final = frozenset(("\u200c", "\u200d", LRI, RLI, FSI, PDI))
_DROPPED: Final = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))
_SPACES: Final = frozenset(("\t", "\n", "\r", "\u2028", "\u2029"))


class BadTemplate(ValueError):
    """A sentence with a brace that is not a named place."""


class MissingValue(LookupError):
    """A sentence asks for a value that was not given; the argument is its name."""


def places(template: str) -> frozenset[str]:
    """The names of the places in a sentence. Raises ``BadTemplate`` for any other use of braces."""
    rest = PLACE.sub("", template)
    if "{" in rest or "}" in rest:
        raise BadTemplate(f"a brace that is not a named place, in {template!r}")
    return frozenset(match["name"] for match in PLACE.finditer(template))


def fill(template: str, value_of: Callable[[str, str | None], str], *, isolate: bool = False) -> str:
    """The sentence with its places filled by ``value_of(name, form)``.

    With ``isolate`` (a right-to-left sentence) each value is fenced, unless the sentence did so itself.
    """
    places(template)
    pieces: list[str] = []
    end = 0
    for match in PLACE.finditer(template):
        pieces.append(template[end : match.start()])
        value = value_of(match["name"], match["form"])
        fenced = pieces[-1][-1:] in _OPENING
        pieces.append(FSI + value + PDI if isolate and not fenced else value)
        end = match.end()
    pieces.append(template[end:])
    return "".join(pieces)


def clean(value: str) -> str:
    """The value without control characters, direction overrides and half surrogates; line ends become spaces.

    Isolates stay if they are in balance (our own amounts and dates carry them), else they go too.
    """
    if value.isascii() and value.isprintable():
        return value
    kept = "".join(
        " " if char in _SPACES else char
        for char in value
        if char in _SPACES or char in _KEPT_FORMAT or unicodedata.category(char) not in _DROPPED
    )
    return kept if balanced(kept) else "".join(c for c in kept if c not in _OPENING and c != PDI)


def balanced(value: str) -> bool:
    """Whether every isolate that is opened is closed, and none is closed that was not opened."""
    depth = 0
    for char in value:
        if char in _OPENING:
            depth += 1
        elif char == PDI:
            depth -= 1
            if depth < 0:
                return False
    return depth == 0
