"""Invisible direction marks, and the fences in Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from assistant.words.checks.fault import Fault, error
from assistant.words.fences import unfenced
from assistant.words.languages import language
from assistant.words.template import FSI, PDI, balanced

_MARKS: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
#: What a catalog may have, and only in a right-to-left language: fences, and the two plain marks.
_ALLOWED: Final = frozenset((FSI, PDI, "\u200e", "\u200f"))
#: An Arabic letter glued to a Latin word or a value: a conjunction or preposition that needs a noun before the name.
_GLUED: Final = re.compile("[\u0621-\u063f\u0641-\u064a]\u2068?(?:[A-Za-z]|\\{)")


def check(form: str, lang: str) -> Iterator[Fault]:
    marks = _MARKS.findall(form)
    if not language(lang).rtl:
        if marks:
            yield error("direction", f"direction marks {[hex(ord(c)) for c in marks]} in a left-to-right language")
        return
    if wrong := [hex(ord(c)) for c in marks if c not in _ALLOWED]:
        yield error("direction", f"marks that a catalog may not have: {wrong}")
    if not balanced(form):
        yield error("direction", f"a fence that is not closed: {form!r}")
    if bare := unfenced(form):
        yield error("unfenced", ", ".join(bare))
    if glued := _GLUED.findall(form):
        yield error("glued", f"an Arabic letter glued to a foreign word: {glued}")
