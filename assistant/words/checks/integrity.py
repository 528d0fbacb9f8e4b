"""Does a translation keep what the Dutch says in figures, places, addresses and question marks?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from assistant.words.checks.fault import Fault, error, warning
from assistant.words.compile import form_faults
from assistant.words.template import PLACE
from assistant.words.text import Text

_NUMBER: Final = re.compile(r"\d[\d.,-]*\d|\d")
_ADDRESS: Final = re.compile(r"https?://\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:nl|eu|com|org)\b")
_QUESTION: Final = {"ar": "؟", "ti": "?፧"}
_FULL_STOP: Final = {"ti": "።"}
#: Figures that are not 0-9: Arabic, Persian, Ethiopic.
_OTHER_DIGITS: Final = re.compile("[\u0660-\u0669\u06f0-\u06f9\u1369-\u137c]")
#: How long a translation may be, against the Dutch. Outside it, something was left out or put in.
_LENGTH: Final = {"ar": (0.45, 1.6), "ti": (0.45, 1.6), "en": (0.5, 2.0), "pl": (0.5, 2.0)}
_SHORT: Final = 25
QUESTION_WORDS: Final = 45


def check(text: Text, forms: tuple[str, ...], lang: str) -> Iterator[Fault]:
    """Faults of one translation. Checks nothing more when its forms or places are wrong."""
    broken = [error("form", fault) for fault in form_faults(lang, text.forms, forms)]
    yield from broken
    if broken:
        return
    source = text.forms[-1]
    for form in forms:
        if lang != "pl" and any(match["form"] for match in PLACE.finditer(form)):
            yield error("form", f"asks for a grammatical form, which only a Polish sentence may: {form}")
        yield from _shape(form, source)
        if text.plural is None and sorted(_NUMBER.findall(bare(source))) != sorted(_NUMBER.findall(bare(form))):
            yield error("numbers", f"{_NUMBER.findall(bare(source))} in Dutch, {_NUMBER.findall(bare(form))} here")
        if set(_ADDRESS.findall(source)) != set(_ADDRESS.findall(form)):
            yield error("address", form)
        yield from _ends(form, source, lang)
        if form == source and len(form.split()) > 2 and not text.id.endswith(".name"):
            yield error("copied", f"the same as the Dutch: {form}")
        low, high = _LENGTH[lang]
        if len(source) > _SHORT and not text.id.endswith(".name") and not low <= len(form) / len(source) <= high:
            yield warning("length", f"{len(form) / len(source):.2f} times the Dutch")
        yield from limits(text, form)


def limits(text: Text, form: str) -> Iterator[Fault]:
    """The room on the screen, and the length of a question."""
    if text.limit is not None and seen_length(form) > text.limit:
        yield error("limit", f"{seen_length(form)} characters, at most {text.limit}: {form}")
    if text.id.startswith("ask.") and len(form.split()) > QUESTION_WORDS:
        yield error("question-length", f"{len(form.split())} words, at most {QUESTION_WORDS}")


def bare(sentence: str) -> str:
    """The sentence without its places."""
    return PLACE.sub(" ", sentence)


def seen_length(form: str) -> int:
    """The characters that take room: no marks on letters, no controls."""
    return sum(unicodedata.category(c) not in ("Mn", "Me", "Cf", "Cc") for c in form)


def _shape(form: str, source: str) -> Iterator[Fault]:
    if form != form.strip():
        yield error("edge-space", repr(form))
    if "  " in form:
        yield error("double-space", repr(form))
    if unicodedata.normalize("NFC", form) != form:
        yield error("not-nfc", form)
    if other := _OTHER_DIGITS.findall(form):
        yield error("digits", f"figures other than 0-9: {other}")
    if any(unicodedata.category(c) in ("Cc", "Cs", "Co", "Cn") for c in form):
        yield error("control", repr(form))
    if "!" in form and "!" not in source:
        yield error("tone", f"an exclamation mark: {form}")


def _ends(form: str, source: str, lang: str) -> Iterator[Fault]:
    marks = _QUESTION.get(lang, "?")
    asked = sum(form.count(mark) for mark in marks)
    if (source.endswith("?")) != form.endswith(tuple(marks)) or ("?" in source) != bool(asked):
        yield error("question-mark", f"…{form[-12:]}")
    elif asked != source.count("?"):
        yield warning("question-mark", f"{source.count('?')} questions in Dutch, {asked} here")
    if source.endswith(".") and not form.endswith(_FULL_STOP.get(lang, ".")):
        yield warning("full-stop", f"…{form[-12:]}")
    if source[-1:].isalnum() and form.endswith((".", "።")):
        yield warning("full-stop", f"a label with a full stop: {form}")
    if lang == "ar" and re.search(r"[?,;]", bare(re.sub("[\u2066-\u2068][^\u2069]*\u2069", "", form))):
        yield error("punctuation", f"Latin punctuation among Arabic: {form}")
