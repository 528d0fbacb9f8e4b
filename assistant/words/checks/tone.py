"""Words that frighten, accuse or order, and forms of address that fit only a man or only a woman."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from assistant.words.checks.fault import Fault, error, warning

_ARABIC_MARKS: Final = re.compile("[\u0640\u064b-\u0652\u0670]")
#: An Arabic imperative to one man, on its own or after and/so.
_IMPERATIVES = "أرسل|اكتب|اضغط|اتصل|انتظر|أدخل|اختر|املأ|انقر|اقرأ|احفظ|قم|اطلب|استخدم|راجع|اسأل"

_FORBIDDEN: Final = {
    "nl": (
        r"\bfraud\w*|\bstrafbaar\w*|\bonmiddellijk|\bdirect terugbetalen|\bverplicht bent|\bbeboet\w*|\bgegarandeerd|"
        r"\b(?:je|jij|jouw|jullie)\b"
    ),
    "en": (
        r"\bfraud\w*|\bpunish\w*|\billegal\w*|\bimmediately\b|\bcrim(?:e|inal)\w*|\boffen[cs]e\b|\bguilt\w*|"
        r"\bguarantee\w*"
    ),
    "pl": (
        r"oszust\w*|\w*karan[aeiy]\w*|natychmiast\w*|nielegaln\w*|\bprzestęp\w*|\bwin[ayęą]\b|"
        r"\b\w+(?:łeś|łaś|łbyś|łabyś)\b|\bpowin(?:ieneś|naś)\b|\b(?:że|gdy|a)byś\b|"
        r"\b(?-i:Pan(?:a|u|em|i|ie|ią)?)\b|\bżonat\w*|\bzamężn\w*"
    ),
    "ar": (
        r"احتيال|عقوب|فورا\b|غير قانوني|جريمة|مذنب|متزوجة?\b|"
        rf"(?<![\u0621-\u064a])[وف]?(?:{_IMPERATIVES})(?![\u0621-\u064a])"
    ),
    "ti": (
        r"ምትላል|ብቕጽበት|(?<![\u1200-\u137f])[ብንዝ]?(?:ገበን|በደለኛ)|\w+ኻ(?![\u1200-\u137f])|"
        r"(?<![\u1200-\u137f])(?:ኣለ[ካኪ]|ኢኺ|ዲኺ|ንስኺ)(?![\u1200-\u137f])"
    ),
}
_DOUBTFUL: Final = {
    "ti": r"(?<![\u1200-\u137f])(?!ኣመሪካ|ኣፍሪካ|ኣለ[ካኪ])[\u1200-\u137f]+[ካኪ](?![\u1200-\u137f])",
    "pl": r"\b(?-i:Państw(?:o|a|u|em|ie))\b",
    "ar": r"(?<![\u0621-\u064a])(?:تحصلين|لديكِ|أنتِ|أنتَ)(?![\u0621-\u064a])",
}
#: "boete": a reclaim is never a fine.
_FINE: Final = {
    "nl": r"\bboetes?\b",
    "en": r"\bfine[sd]?\b|\bpenalt\w+",
    "pl": r"\bkar[ayęąo]\b|\bgrzywn\w+",
    "ar": r"غرامة",
    "ti": r"መቕጻዕቲ",
}


def check(form: str, lang: str, *, fine_allowed: bool = False) -> Iterator[Fault]:
    """``fine_allowed``: the Dutch itself speaks of a fine."""
    form = _ARABIC_MARKS.sub("", form)
    for match in re.finditer(_FORBIDDEN[lang], form, re.IGNORECASE):
        yield error("forbidden", match.group())
    if not fine_allowed:
        for match in re.finditer(_FINE[lang], form, re.IGNORECASE):
            yield error("fine", f"a reclaim is not a fine: {match.group()}")
    for match in re.finditer(_DOUBTFUL[lang], form, re.IGNORECASE) if lang in _DOUBTFUL else ():
        yield warning("address", match.group())
