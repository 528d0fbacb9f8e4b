"""Speaks one language: ``Voice("pl").say("ask.tie")``.

What a language does not have, or has with broken places, is said in Dutch with a mark in front: never in a third
language, and never unmarked. A sentence that does not exist is shown as its id, marked; the conversation goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date as Date
from functools import cached_property
from gettext import NullTranslations
from pathlib import Path
from typing import Final

from assistant.facts.calendar import Day, Month
from assistant.words import catalog, formats, review
from assistant.words.book import BOOK, Book, UnknownText
from assistant.words.compile import NUMBER_AS_WORD
from assistant.words.languages import SOURCE, Direction, Language, language
from assistant.words.said import Said
from assistant.words.template import LRI, PDI, RLI, BadTemplate, MissingValue, clean, fill, places
from assistant.words.text import COUNT, Text

#: In front of a Dutch sentence among sentences in another language.
DUTCH_MARK: Final = "[NL]"


class Voice:
    """Says sentences, amounts and dates in one language.

    Raises ``UnknownLanguage`` for a code that is not ours. ``folder`` and ``book`` are for tests.
    """

    def __init__(self, lang: str, *, book: Book = BOOK, folder: Path | None = None) -> None:
        self.language: Language = language(lang)
        self.lang = lang
        self._book = book
        self._folder = folder
        self._translations: NullTranslations = catalog.load(lang, folder)

    @property
    def direction(self) -> Direction:
        """Of a paragraph in this language."""
        return self.language.direction

    def knows(self, id: str) -> bool:
        """Whether there is a sentence with this id."""
        return id in self._book

    def say(self, id: str, /, **values: object) -> Said:
        """The sentence with its values filled in. Values are put in as they are, without control characters."""
        return self._say(id, None, values)

    def count(self, id: str, n: int, /, **values: object) -> Said:
        """The sentence in the form that the number asks for; the sentence has ``{n}`` itself."""
        return self._say(id, n, {**values, COUNT: n})

    def draft(self, id: str) -> bool:
        """Whether the reader should be told that no person has approved this sentence in this language."""
        if self.lang == SOURCE:
            return False
        try:
            text = self._book.get(id)
        except UnknownText:
            return True
        return review.status(self._readings, id, text.forms, self._forms(text)) != review.APPROVED

    # -- values ---------------------------------------------------------------------------------------------------

    def money(self, cents: int) -> Said:
        """An amount of a letter, to the cent."""
        return formats.money(cents, self.lang)

    def euros(self, cents: int) -> Said:
        """An estimate, in whole euros."""
        return formats.euros(cents, self.lang)

    def date(self, day: Date) -> Said:
        return formats.date(day, self.lang)

    def deadline(self, day: Date) -> Said:
        """A date with its weekday."""
        return formats.deadline(day, self.lang)

    def weekday(self, day: Date) -> Said:
        return formats.weekday(day, self.lang)

    def month(self, year: int, number: int) -> Said:
        return formats.month(year, number, self.lang)

    def month_at(self, serial: Month) -> Said:
        """A month as the ledger counts it."""
        return formats.month_at(serial, self.lang)

    def when(self, day: Day) -> Said:
        """A date as far as it is known."""
        return formats.when(day, self.lang)

    def span(self, first: Month, last: Month) -> Said:
        """From a month through a month, both as the ledger counts them; one month if they are the same."""
        if first == last:
            return self.month_at(first)
        return self.say("time.span", first=self.month_at(first), last=self.month_at(last))

    def ordinal(self, number: int) -> Said:
        return formats.ordinal(number, self.lang)

    def days(self, n: int) -> Said:
        return self.count("time.days", n)

    def weeks(self, n: int) -> Said:
        return self.count("time.weeks", n)

    def months(self, n: int) -> Said:
        return self.count("time.months", n)

    def years(self, n: int) -> Said:
        return self.count("time.years", n)

    def all_of(self, items: Sequence[str]) -> Said:
        """``a, b en c``."""
        return self._list("list.and", items)

    def any_of(self, items: Sequence[str]) -> Said:
        """``a, b of c``."""
        return self._list("list.or", items)

    # -- how ------------------------------------------------------------------------------------------------------

    def _list(self, last_two: str, items: Sequence[str]) -> Said:
        if not items:
            return Said("", lang=self.lang)
        if len(items) == 1:
            only = items[0]
            return only if isinstance(only, Said) else Said(clean(only), lang=self.lang)
        joined = self.say(last_two, first=items[-2], last=items[-1])
        for item in reversed(items[:-2]):
            joined = self.say("list.more", first=item, rest=joined)
        return joined

    def _say(self, id: str, n: int | None, values: Mapping[str, object]) -> Said:
        try:
            text = self._book.get(id)
        except UnknownText:
            return Said(f"[? {clean(id)}]", lang=SOURCE, marked=True)
        many = text.plural is not None and n != 1
        dutch = _filled(text.plural if many and text.plural is not None else text.nl, _dutch_values(values))
        if self.lang == SOURCE:
            return Said(dutch, lang=SOURCE)
        translated = self._translated(text, n)
        if translated:
            try:
                shown = fill(translated, _values(values), isolate=self.language.rtl)
            except (BadTemplate, MissingValue):
                pass
            else:
                return Said(shown, lang=self.lang, dutch=dutch)
        marked = f"{DUTCH_MARK} {dutch}"
        return Said(LRI + marked + PDI if self.language.rtl else marked, lang=SOURCE, dutch=dutch, marked=True)

    def _translated(self, text: Text, n: int | None) -> str:
        """The translation, or "" if there is none that can be trusted."""
        if text.plural is None:
            found = self._translations.pgettext(text.id, text.nl)
            word = False
        else:
            number = 0 if n is None else abs(n)
            found = self._translations.npgettext(text.id, text.nl, text.plural, number)
            word = number in NUMBER_AS_WORD.get(self.lang, ())
        try:
            difference = places(found) ^ text.places
        except BadTemplate:
            return ""
        return "" if difference - ({COUNT} if word else set()) else found

    def _forms(self, text: Text) -> tuple[str, ...]:
        """Every form of the translation, in the order of the catalog."""
        if text.plural is None:
            return (self._translations.pgettext(text.id, text.nl),)
        return tuple(self._translations.npgettext(text.id, text.nl, text.plural, n) for n in self.language.examples())

    @cached_property
    def _readings(self) -> Mapping[str, review.Reading]:
        return review.load((self._folder or catalog.locales()) / self.lang)


def _filled(dutch: str, value_of: Callable[[str, str | None], str]) -> str:
    """The Dutch sentence; a value that was forgotten shows as its name, and a fault of ours never stops the screen."""
    try:
        return fill(dutch, value_of)
    except MissingValue:
        return fill(dutch, lambda name, form: _or_name(value_of, name, form))
    except BadTemplate:
        return dutch


def _or_name(value_of: Callable[[str, str | None], str], name: str, form: str | None) -> str:
    try:
        return value_of(name, form)
    except MissingValue:
        return f"[{name}]"


def _values(values: Mapping[str, object]) -> Callable[[str, str | None], str]:
    def value_of(name: str, form: str | None) -> str:
        if name not in values:
            raise MissingValue(name)
        value = values[name]
        if isinstance(value, Said):
            shown = clean(value.forms.get(form, str(value)) if form else str(value))
            # A phrase of ours runs its own way, whatever letters it begins with.
            return RLI + shown + PDI if language(value.lang).rtl and not shown.startswith(LRI) else shown
        return clean(str(value))

    return value_of


def _dutch_values(values: Mapping[str, object]) -> Callable[[str, str | None], str]:
    def value_of(name: str, form: str | None) -> str:
        if name not in values:
            raise MissingValue(name)
        value = values[name]
        return clean(value.dutch if isinstance(value, Said) else str(value))

    return value_of
