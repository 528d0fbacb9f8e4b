"""The five languages: what each is called in itself, which way it runs, how it counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from gettext import c2py
from typing import Final, Literal

Direction = Literal["ltr", "rtl"]


class UnknownLanguage(ValueError):
    """Not one of our languages."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the conversation.

    Attributes:
        code: as in ``--lang`` and ``locales/``.
        own_name: for a menu, in its own script.
        direction: of a paragraph.
        plural_forms: the header of its catalog. Pinned here: Babel's own headers for Arabic and Tigrinya disagree
            with CLDR, and its Polish has a form that whole numbers never use.
        forms: how many plural forms that header counts.
        cldr: the locale that compiles its catalog.
        concept: drafted by machine and not yet read by a native speaker.
    """

    code: str
    own_name: str
    direction: Direction
    plural_forms: str
    forms: int
    cldr: str
    concept: bool

    @property
    def rtl(self) -> bool:
        return self.direction == "rtl"

    @property
    def menu_name(self) -> str:
        """Its own name; a language that no native speaker has read says that it is a draft."""
        return f"{self.own_name} (concept)" if self.concept else self.own_name

    def form_of(self, n: int) -> int:
        """Which plural form counts ``n`` things."""
        return c2py(self.plural_forms.partition("plural=")[2].rstrip(";"))(n)

    def examples(self) -> tuple[int, ...]:
        """For each plural form the first number that takes it."""
        form_of = c2py(self.plural_forms.partition("plural=")[2].rstrip(";"))
        first: dict[int, int] = {}
        for n in range(102):
            first.setdefault(form_of(n), n)
        return tuple(first[form] for form in sorted(first))


_ONE_OTHER = "nplurals=2; plural=(n != 1);"
_POLISH = "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
_ARABIC = "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"
_TIGRINYA = "nplurals=2; plural=(n > 1);"

#: In the order of the language menu.
LANGUAGES: Final[Mapping[str, Language]] = {
    "nl": Language("nl", "Nederlands", "ltr", _ONE_OTHER, 2, "nl", concept=False),
    "en": Language("en", "English", "ltr", _ONE_OTHER, 2, "en_GB", concept=True),
    "ar": Language("ar", "العربية", "rtl", _ARABIC, 6, "ar", concept=True),
    "ti": Language("ti", "ትግርኛ", "ltr", _TIGRINYA, 2, "ti", concept=True),
    "pl": Language("pl", "Polski", "ltr", _POLISH, 3, "pl", concept=True),
}

#: The language that every sentence is written in; the others are translated from it.
SOURCE: Final = "nl"

#: The languages that have a catalog.
TRANSLATED: Final = tuple(code for code in LANGUAGES if code != SOURCE)


def language(code: str) -> Language:
    """The language with this code. Raises ``UnknownLanguage``."""
    try:
        return LANGUAGES[code]
    except KeyError:
        raise UnknownLanguage(code) from None


def from_locale(name: str | None) -> str | None:
    """The code of our language that a locale names (``pl_PL.UTF-8``), or None if it is none of ours."""
    code = (name or "").replace("-", "_").partition("_")[0].partition(".")[0].lower()
    return code if code in LANGUAGES else None
