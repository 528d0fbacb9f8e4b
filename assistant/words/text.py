"""A Dutch sentence, with what a translator must know about it.

``TEXTS`` in each file of this folder is a tuple of these. The id is the context in the catalog and never changes once
released; the Dutch sentence is the message, so a sentence that is edited loses its old translations by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from assistant.words.template import PLACE, BadTemplate, places

#: The name of the number in a plural sentence.
COUNT: Final = "n"


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence, or a short run of sentences that belong together.

    Attributes:
        id: kind and name, ``ask.tie``.
        nl: the Dutch, plain B1, with named places.
        plural: the Dutch for any number but one, or None if nothing is counted.
        note: for the translator, in English: who reads it, where, what to beware of.
        limit: the most characters it may take on screen, in every language, or None.
        safety: a warning, an amount or a deadline hangs on it: a language is not called finished before a person
            has read these.
    """

    id: str
    nl: str
    plural: str | None = None
    note: str = ""
    limit: int | None = None
    safety: bool = False

    @property
    def forms(self) -> tuple[str, ...]:
        """The Dutch forms: one, or one and many."""
        return (self.nl,) if self.plural is None else (self.nl, self.plural)

    @property
    def places(self) -> frozenset[str]:
        """The names of the values that the sentence needs."""
        return places(self.plural if self.plural is not None else self.nl)

    def faults(self) -> list[str]:
        """What is wrong with the declaration, in words for whoever wrote it."""
        found: list[str] = []
        for form in self.forms:
            if not form.strip():
                found.append("is empty")
            if form != form.strip() or "  " in form:
                found.append(f"has spaces too many: {form!r}")
        try:
            names = [places(form) for form in self.forms]
        except BadTemplate as error:
            return [*found, str(error)]
        if any(match["form"] for form in self.forms for match in PLACE.finditer(form)):
            found.append("asks for a grammatical form, which only a Polish sentence may")
        if self.plural is None:
            if COUNT in names[0]:
                found.append(f"counts {{{COUNT}}} but is not declared with plural()")
        else:
            if COUNT not in names[1]:
                found.append(f"is a plural without {{{COUNT}}}")
            if names[0] | {COUNT} != names[1] | {COUNT}:
                found.append(f"has different places in its two forms: {sorted(names[0] ^ names[1])}")
        return found


def text(id: str, nl: str, *, note: str = "", limit: int | None = None, safety: bool = False) -> Text:
    """A sentence."""
    return Text(id=id, nl=nl, note=note, limit=limit, safety=safety)


def plural(id: str, one: str, many: str, *, note: str = "", limit: int | None = None, safety: bool = False) -> Text:
    """A sentence that counts ``{n}`` things: for one, and for any other number."""
    return Text(id=id, nl=one, plural=many, note=note, limit=limit, safety=safety)
