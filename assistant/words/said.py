"""A piece of text that is ready to be shown, and that still knows its Dutch."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_NO_FORMS: Final[Mapping[str, str]] = MappingProxyType({})


class Said(str):
    """What is shown, as a ``str``; and beside it what the reader of the Dutch sees.

    Attributes:
        lang: the language that the text is really in.
        marked: it is not in the language that was asked for (or the sentence does not exist); the text itself then
            begins with a mark, so that no screen can show it unmarked.
        dutch: the same in Dutch, with its values as a Dutch letter writes them.
        forms: other grammatical forms of a value, for the languages that need them (Polish months).
    """

    __slots__ = ("dutch", "forms", "lang", "marked")

    lang: str
    marked: bool
    dutch: str
    forms: Mapping[str, str]

    def __new__(
        cls,
        shown: str,
        *,
        lang: str,
        dutch: str | None = None,
        marked: bool = False,
        forms: Mapping[str, str] = _NO_FORMS,
    ) -> Said:
        self = super().__new__(cls, shown)
        self.lang = lang
        self.marked = marked
        self.dutch = shown if dutch is None else dutch
        self.forms = forms
        return self
