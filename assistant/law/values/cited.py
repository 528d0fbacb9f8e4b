"""A source as a figure or a rule cites it, looked up by key. The file is read when the first source is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.law.values.citing import Library


class UnknownSource(KeyError):
    """No source has this key, or the act has no such article in the text meant."""


@dataclass(frozen=True, slots=True)
class Source:
    """A source: what kind it is, its title, what it is, and the day it was read (``None``: it was not read itself).

    For an article of an act: ``law`` is its short name, ``bwb`` its number at wetten.overheid.nl, ``article`` as in
    ``3c.2.a``, ``text`` the first day of the text meant (``None``: any text that was read).
    """

    key: str
    kind: str
    title: str
    what: str
    read: date | None
    law: str = ""
    bwb: str = ""
    article: str = ""
    text: date | None = None


@cache
def library() -> Library:
    """All of sources.toml, read once."""
    from assistant.law.values.citing import read_library

    return read_library()


def source(key: str) -> Source:
    """The source of this key: ``leaflet-kgb-2026``, or an article as in ``awir-3c.2.a`` or ``wkb-2.6@2026-01-01``.

    Raises :class:`UnknownSource` when there is none, or the article was not in the text that was read.
    """
    return library().find(key)


def source_keys() -> tuple[str, ...]:
    """The keys of all sources that are not articles, and of all acts, in the order of the file."""
    return (*library().laws, *library().sources)
