"""The words of the letters: a translation keeps the Dutch word, or uses the one rendering that was chosen for it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from assistant.words.catalog import locales
from assistant.words.checks.fault import Fault, error, warning
from assistant.words.languages import TRANSLATED


@dataclass(frozen=True, slots=True)
class Rendering:
    """How a term is called in one language, and the stems that show that it was used."""

    term: str
    stems: tuple[str, ...]
    confidence: str

    def used_in(self, form: str) -> bool:
        return all(re.search(stem, form, re.IGNORECASE) for stem in self.stems)


@dataclass(frozen=True, slots=True)
class Term:
    """A Dutch word of letters: the forms it takes in Dutch sentences, and its renderings."""

    id: str
    nl: tuple[str, ...]
    keep_dutch: bool
    renderings: Mapping[str, Rendering]

    def found_in(self, dutch: str) -> bool:
        return any(_whole(form).search(dutch) for form in self.nl)


@lru_cache(maxsize=2)
def terms(path: Path | None = None) -> tuple[Term, ...]:
    """The terms of ``locales/glossary.toml``."""
    with (path or locales() / "glossary.toml").open("rb") as file:
        rows = tomllib.load(file)["term"]
    return tuple(
        Term(
            id=row["id"],
            nl=tuple(row["nl"]),
            keep_dutch=row["keep_dutch"],
            renderings={
                lang: Rendering(row[lang]["term"], tuple(row[lang]["stems"]), row[lang]["confidence"])
                for lang in TRANSLATED
            },
        )
        for row in rows
    )


def dutch_words() -> tuple[str, ...]:
    """Every Dutch word of the glossary, longest first."""
    return tuple(sorted({form for term in terms() for form in term.nl}, key=len, reverse=True))


def in_sentence(dutch: str) -> tuple[Term, ...]:
    """The terms in a Dutch sentence; a term inside a longer term does not count."""
    found: list[Term] = []
    rest = dutch
    for form, term in sorted(((f, t) for t in terms() for f in t.nl), key=lambda pair: -len(pair[0])):
        if _whole(form).search(rest):
            rest = _whole(form).sub(" ", rest)
            if term not in found:
                found.append(term)
    return tuple(found)


def check(source: str, form: str, lang: str) -> Iterator[Fault]:
    """A term of the Dutch sentence that is lost: an error for a word of the letters, else a warning."""
    for term in in_sentence(source):
        if term.found_in(form):
            continue
        rendering = term.renderings[lang]
        if not rendering.used_in(form):
            told = f"{term.nl[0]}: {rendering.term}"
            yield error("glossary", told) if term.keep_dutch else warning("glossary", told)


@lru_cache(maxsize=512)
def _whole(word: str) -> re.Pattern[str]:
    # A word with capitals inside ("BSN", "DigiD") is a name and is found as it is written.
    flags = re.RegexFlag(0) if word[1:] != word[1:].lower() else re.IGNORECASE
    return re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])", flags)
