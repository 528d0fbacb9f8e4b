"""The sources behind figures and rules: sources.toml, looked up by key.

A key is either that of a ``[source.x]`` block, or names an article of an act: ``wkb-2.6`` is article 2, paragraph 6
of the act ``wkb``; ``wkb-2.6@2026-01-01`` the same in the text valid from that day. An article must be one of those
listed as read, or the head of one; of an act that was not read, one of those listed under ``cites``, or the act as a
whole.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from assistant.law.values.cited import Source, UnknownSource
from assistant.law.values.places import SOURCES

KINDS = ("statute", "gazette", "leaflet", "page", "ruling", "paper", "repository")


@dataclass(frozen=True, slots=True)
class Law:
    """An act: its names, its texts (first day -> articles read), or how an act that was not read is known."""

    key: str
    name: str
    short: str
    bwb: str
    read: date | None
    texts: dict[date, frozenset[str]]
    cites: frozenset[str]
    through: str


@dataclass(frozen=True, slots=True)
class Library:
    """All of sources.toml."""

    laws: dict[str, Law]
    sources: dict[str, Source]

    def find(self, key: str) -> Source:
        """The source of this key. Raises :class:`UnknownSource`."""
        known = self.sources.get(key)
        if known is not None:
            return known
        bare, _, day = key.partition("@")
        law_key, article = bare, ""
        while law_key and law_key not in self.laws:
            law_key, _, tail = law_key.rpartition("-")
            article = f"{tail}-{article}" if article else tail
        if not law_key:
            raise UnknownSource(f"no source {key!r}")
        law = self.laws[law_key]
        text = _day(key, day) if day else None
        title = f"{law.name}, artikel {article}" if article else law.name
        if _was_read(law, article, text):
            return Source(key, "statute", title, "", law.read, law.short, law.bwb, article, text)
        if text is None and (not article or _among(article, law.cites)):
            return Source(
                key, "statute", title, f"Not read; known through: {law.through}.", None, law.short, law.bwb, article
            )
        raise UnknownSource(f"{key!r}: {law.short} has no such article among those that were read")

    def faults(self) -> list[str]:
        """What is wrong in the file, a line each."""
        wrong = [
            f"sources.toml: {s.key}: unknown kind {s.kind!r}" for s in self.sources.values() if s.kind not in KINDS
        ]
        wrong += [
            f"sources.toml: {s.key}: is also the name of an act" for s in self.sources.values() if s.key in self.laws
        ]
        wrong += [
            f"sources.toml: {x.key}: neither a text nor `through`"
            for x in self.laws.values()
            if not x.texts and not x.through
        ]
        return wrong


def _day(key: str, day: str) -> date:
    try:
        return date.fromisoformat(day)
    except ValueError:
        raise UnknownSource(f"{key!r}: not a day after @") from None


def _was_read(law: Law, article: str, text: date | None) -> bool:
    """Whether the article was read: in the text of that day, or in any when no day is given."""
    texts = [law.texts.get(text, frozenset())] if text is not None else list(law.texts.values())
    return any(articles and (not article or _among(article, articles)) for articles in texts)


def _among(article: str, articles: frozenset[str]) -> bool:
    return article in articles or any(known.startswith(article + ".") for known in articles)


def read_library(path: Path = SOURCES) -> Library:
    """Reads sources.toml. Raises ``KeyError`` or ``TOMLDecodeError`` when it is malformed."""
    content: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    laws = {
        key: Law(
            key,
            block["name"],
            block["short"],
            block["bwb"],
            block.get("read"),
            {text["valid_from"]: frozenset(text["articles"].split()) for text in block.get("text", ())},
            frozenset(block.get("cites", ())),
            block.get("through", ""),
        )
        for key, block in content["law"].items()
    }
    sources = {
        key: Source(key, block["kind"], block["title"], block.get("what", ""), block["read"])
        for key, block in content["source"].items()
    }
    return Library(laws, sources)
