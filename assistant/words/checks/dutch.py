"""Dutch of level B1: short sentences, plain words, no blame."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from assistant.words.checks import integrity, tone
from assistant.words.checks.fault import Fault, error, warning
from assistant.words.checks.glossary import dutch_words
from assistant.words.checks.script import without_names
from assistant.words.template import PLACE
from assistant.words.text import Text

SENTENCE_WORDS: Final = 20
MEAN_WORDS: Final = 12
LIX_LOOK, LIX_LIMIT = 35, 45
#: In fewer words than this the measure says nothing.
LIX_WORDS: Final = 30
_LONG: Final = 6
_SHOUT: Final = re.compile(r"\b[A-Z]{6,}\b")
_ENDS: Final = re.compile(r"(?<=[.?!:])\s+|\n+")

#: Words of offices. For each there is a plain one: "indien" is "als".
_OFFICIALESE: Final = re.compile(
    r"\b(?:indien|middels|dient u|u dient|dienen te|teneinde|derhalve|alsmede|hieromtrent|omtrent|inzake|conform|"
    r"krachtens|ingevolge|jegens|zulks|voornoemde?|desbetreffende?|bovengenoemde?|onderhavige|onverminderd|reeds|"
    r"voorts|aldus|terstond|geschieden|geschiedt|verstrekken|verstrekt|ten behoeve van|met betrekking tot|"
    r"ten aanzien van|tevens|echter|evenwel|nopens|aangaande|betreffende|waaromtrent|alvorens|verzocht te|gaarne|"
    r"wederom|thans|doch|ter zake|uit hoofde van|heden|vooralsnog)\b",
    re.IGNORECASE,
)


def check(text: Text) -> Iterator[Fault]:
    """Faults of the Dutch of one declaration."""
    for form in text.forms:
        for sentence in sentences(form):
            if len(words(sentence)) > SENTENCE_WORDS:
                yield error("sentence-length", f"{len(words(sentence))} words, at most {SENTENCE_WORDS}: {sentence}")
        if not text.id.startswith("term.") or not text.id.endswith(".name"):
            for match in _OFFICIALESE.finditer(form):
                yield error("officialese", match.group())
        if "!" in form:
            yield error("tone", f"an exclamation mark: {form}")
        if shout := _SHOUT.findall(form):
            yield error("tone", f"capitals: {shout}")
        yield from tone.check(form, "nl", fine_allowed="boete" in form)
        yield from integrity.limits(text, form)
        value = lix(form)
        if value is not None and value > LIX_LOOK:
            told = f"{value:.0f}: {form[:60]}"
            yield error("lix", told) if value > LIX_LIMIT else warning("lix", told)


def mean_words(texts: Iterable[Text]) -> float:
    """The mean length of the sentences of these declarations; 0 if there are none. Labels do not count."""
    lengths = [
        len(words(sentence))
        for text in texts
        for sentence in sentences(text.forms[-1])
        if sentence.endswith((".", "?"))
    ]
    return sum(lengths) / len(lengths) if lengths else 0.0


def sentences(form: str) -> list[str]:
    return [part for part in _ENDS.split(form) if part.strip()]


def words(sentence: str) -> list[str]:
    """The words, a value counting as one."""
    return re.findall(r"[\w'’-]+", PLACE.sub(" x ", sentence))


def lix(form: str) -> float | None:
    """Words per sentence plus the share of long words, without names and words of the letters; None if too short."""
    text = without_names(form, dutch_words())
    found = words(text)
    if len(found) < LIX_WORDS:
        return None
    return len(found) / len(sentences(form)) + 100 * sum(len(word) > _LONG for word in found) / len(found)
