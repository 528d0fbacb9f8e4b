"""All sentences together, each file opened only when a sentence of its kind is asked for.

The first part of an id says in which file it is declared: ``ask.tie`` stands in ``questions.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Final

from assistant.words.text import Text

#: First part of an id, and the file of this folder that declares it.
HOMES: Final[Mapping[str, str]] = {
    "ask": "questions",
    "why": "questions",
    "find": "questions",
    "option": "questions",
    "hint": "questions",
    "again": "questions",
    "finding": "findings",
    "reason": "reasons",
    "point": "points",
    "headline": "results",
    "verdict": "results",
    "certainty": "results",
    "level": "results",
    "assume": "results",
    "notmodelled": "results",
    "step": "steps",
    "who": "offices",
    "doc": "papers",
    "deadline": "papers",
    "screen": "screens",
    "key": "screens",
    "error": "errors",
    "term": "terms",
    "plain": "lines",
    "cli": "commands",
    "list": "phrases",
    "time": "phrases",
    "reading": "readings",
    "trace": "trace",
}


class UnknownText(KeyError):
    """No sentence has this id."""


class Book:
    """The sentences, found by id. ``homes`` maps the first part of an id to a module of ``package``."""

    def __init__(self, homes: Mapping[str, str] = HOMES, package: str = "assistant.words") -> None:
        self._homes = homes
        self._package = package
        self._files: dict[str, tuple[Text, ...]] = {}
        self._texts: dict[str, Text] = {}

    def get(self, id: str) -> Text:
        """The sentence with this id. Raises ``UnknownText``."""
        found = self._texts.get(id)
        if found is None:
            home = self._homes.get(id.partition(".")[0])
            if home is not None:
                self._open(home)
                found = self._texts.get(id)
            if found is None:
                raise UnknownText(id)
        return found

    def __contains__(self, id: str) -> bool:
        try:
            self.get(id)
        except UnknownText:
            return False
        return True

    def __iter__(self) -> Iterator[Text]:
        """Every sentence, file by file in the order of ``homes``, within a file as declared."""
        for home in dict.fromkeys(self._homes.values()):
            yield from self._open(home)

    def home(self, id: str) -> str | None:
        """The file that declares ids of this kind, or None if the kind is not known."""
        return self._homes.get(id.partition(".")[0])

    def faults(self) -> list[str]:
        """Everything wrong with the declarations: for the tests, one line each."""
        found: list[str] = []
        seen: dict[str, str] = {}
        for file in dict.fromkeys(self._homes.values()):
            for item in self._open(file):
                home = self.home(item.id)
                if home is None:
                    found.append(f"{file}.py: {item.id}: no file is known for ids of this kind")
                elif home != file:
                    found.append(f"{file}.py: {item.id}: belongs in {home}.py")
                if item.id in seen:
                    found.append(f"{file}.py: {item.id}: declared before, in {seen[item.id]}.py")
                seen.setdefault(item.id, file)
                found.extend(f"{file}.py: {item.id}: {fault}" for fault in item.faults())
        return found

    def _open(self, file: str) -> tuple[Text, ...]:
        if file not in self._files:
            name = f"{self._package}.{file}"
            try:
                texts: tuple[Text, ...] = tuple(import_module(name).TEXTS)
            except ModuleNotFoundError as error:
                if error.name != name:
                    raise
                texts = ()  # a kind of sentence that nobody has written yet
            self._files[file] = texts
            for item in texts:
                self._texts.setdefault(item.id, item)
        return self._files[file]


#: The sentences of the product.
BOOK: Final = Book()
