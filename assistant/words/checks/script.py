"""Is it written in the letters, and so far as that can be seen in the language, that it should be?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from assistant.words.checks.fault import Fault, error, warning
from assistant.words.checks.integrity import bare

_SHARE: Final = 0.8
_ENOUGH: Final = 4

#: Names that stay Dutch in every language, and abbreviations.
_NAMES: Final = re.compile(
    r"Dienst Toeslagen|VluchtelingenWerk(?: Nederland)?|(?:het )?Juridisch Loket|Belasting\w+|Berichtenbox|DigiD|"
    r"Mijn ?[Tt]oeslagen|MijnOverheid|Sociale Verzekeringsbank|toeslag-assistant|\b[A-Z]{2,6}\b|\([^)]*\)|\S+\.nl\b"
)
#: Letters of Persian and Urdu that look like Arabic ones and are found in text from a wrong keyboard.
_PERSIAN: Final = re.compile("[\u067e\u0686\u0698\u06a9\u06af\u06cc\u06be\u06d2]")
_POLISH_MARKS: Final = frozenset("ąćęłńóśźżĄĆĘŁŃÓŚŹŻ")
#: So many letters of Polish do not come without one letter with a mark.
_POLISH_WITHOUT: Final = 60
#: Polish words that exist only with marks.
_POLISH_STRIPPED: Final = re.compile(
    r"\b(?:sie|moze|mozna|jesli|bedzie|beda|takze|rowniez|wiecej|ktor[yaeą]|zeby|juz|byc|zona|zony|maz|zwrocic|splata|"
    r"wniosek o swiadczenie|swiadczenie|zaswiadczenie|dlug|miesiac|miesiaca|prosze|zglosic)\b",
    re.IGNORECASE,
)
#: Small words of a neighbour language; three different ones in one string do not come by chance.
_STRANGERS: Final = {
    "nl": frozenset(
        (
            "de",
            "het",
            "een",
            "niet",
            "uw",
            "en",
            "dat",
            "wij",
            "kunt",
            "hebt",
            "krijgt",
            "moet",
            "voor",
            "met",
            "zijn",
            "wordt",
            "naar",
            "ook",
        )
    ),
    "en": frozenset(
        ("the", "you", "your", "and", "not", "with", "this", "that", "can", "have", "from", "if", "may", "will")
    ),
}
_STRANGER_LIMIT: Final = 3


def check(form: str, lang: str, dutch_words: Iterator[str] | tuple[str, ...] = ()) -> Iterator[Fault]:
    """``dutch_words``: the Dutch of the glossary, which may stand in any translation."""
    text = without_names(form, tuple(dutch_words))
    ethiopic = sum("\u1200" <= c <= "\u139f" and c.isalpha() for c in text)
    arabic = sum("\u0600" <= c <= "\u06ff" and c.isalpha() for c in text)
    latin = sum(c.isalpha() and ord(c) < 0x250 for c in text)
    letters = ethiopic + arabic + latin
    other = sum(c.isalpha() for c in text) - letters
    own = {"ti": ethiopic, "ar": arabic}.get(lang, latin)
    if letters + other >= _ENOUGH and own / (letters + other) < _SHARE:
        yield error(
            "script", f"{own / (letters + other):.0%} of the letters in the script of {lang}: {text.strip()[:40]}"
        )
    if lang == "ar" and (persian := _PERSIAN.findall(form)):
        yield error("persian", f"Persian letters: {persian}")
    if lang == "pl":
        yield from _polish(text, latin)
    if lang in ("pl", "en"):
        yield from _strangers(text, lang)


def without_names(form: str, dutch_words: tuple[str, ...] = ()) -> str:
    """The sentence without places, names, brackets and Dutch words of the glossary."""
    text = _NAMES.sub(" ", bare(form))
    for word in dutch_words:
        text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", " ", text, flags=re.IGNORECASE)
    return text


def _polish(text: str, latin: int) -> Iterator[Fault]:
    if stripped := _POLISH_STRIPPED.findall(text):
        yield error("polish-marks", f"words without their marks: {stripped}")
    elif latin >= _POLISH_WITHOUT and not _POLISH_MARKS & set(text):
        yield warning("polish-marks", f"{latin} letters and none of ąćęłńóśźż")


def _strangers(text: str, lang: str) -> Iterator[Fault]:
    words = set(re.findall(r"\w+", text.lower()))
    for other, small in _STRANGERS.items():
        if other != lang and len(found := words & small) >= _STRANGER_LIMIT:
            yield error("language", f"looks like {other}: {sorted(found)}")
