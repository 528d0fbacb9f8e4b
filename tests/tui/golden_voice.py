"""Sentences as they were on the day that the pictures were taken.

The pictures show how a screen is drawn, not how it is worded: a better translation must not spoil them. So each
sentence that a picture needs is kept beside it, in all five languages, and the screens are drawn with those.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from assistant.words.book import BOOK, Book, UnknownText
from assistant.words.text import Text
from assistant.words.voice import Voice

GOLDEN = Path(__file__).resolve().parent / "golden"
SAID = GOLDEN / "sentences.json"

#: id -> the Dutch (and its plural), or None for an id that does not exist; language -> id and form -> translation.
Kept = dict[str, Any]


def kept() -> Kept:
    """The sentences of that day."""
    found: Kept = json.loads(SAID.read_text(encoding="utf-8"))
    return found


class KeptBook(Book):
    """Knows what was kept; or keeps what it is asked for, when the pictures are taken anew."""

    def __init__(self, sentences: Kept, anew: bool) -> None:
        super().__init__()
        self._kept = sentences.setdefault("nl", {})
        self._anew = anew

    def get(self, id: str) -> Text:
        """The sentence with this id, as it was."""
        if self._anew:
            self._keep(id)
        if id not in self._kept:
            raise AssertionError(f"{id} is not in {SAID.name}: take the pictures anew (see test_golden.py)")
        forms = self._kept[id]
        if forms is None:
            raise UnknownText(id)
        return Text(id, forms[0], forms[1])

    def _keep(self, id: str) -> None:
        try:
            text = BOOK.get(id)
        except UnknownText:
            self._kept[id] = None
        else:
            self._kept[id] = [text.nl, text.plural]


class KeptVoice(Voice):
    """Speaks with the sentences that were kept."""

    def __init__(self, lang: str, sentences: Kept, anew: bool) -> None:
        super().__init__(lang, book=KeptBook(sentences, anew))
        self._kept = sentences.setdefault(lang, {})
        self._anew = anew

    def _translated(self, text: Text, n: int | None) -> str:
        form = text.id if text.plural is None else f"{text.id}#{self.language.form_of(abs(n or 0))}"
        if self._anew:
            self._kept[form] = super()._translated(text, n)
        found: str = self._kept.get(form, "")
        return found
