"""Which language a locale asks for."""

from __future__ import annotations

import pytest

from assistant.words.languages import LANGUAGES, SOURCE, TRANSLATED, from_locale


@pytest.mark.parametrize(
    ("locale", "code"),
    [
        ("pl_PL.UTF-8", "pl"),
        ("nl-NL", "nl"),
        ("ti_ER", "ti"),
        ("AR", "ar"),
        ("en.utf8", "en"),
        ("de_DE.UTF-8", None),
        ("tiv_NG", None),
        ("C.UTF-8", None),
        ("POSIX", None),
        ("", None),
        (None, None),
    ],
)
def test_a_locale_names_a_language_of_ours_or_none(locale: str | None, code: str | None) -> None:
    assert from_locale(locale) == code


def test_the_menu_says_which_languages_are_drafts() -> None:
    assert [language.menu_name for language in LANGUAGES.values()] == [
        "Nederlands",
        "English (concept)",
        "العربية (concept)",
        "ትግርኛ (concept)",
        "Polski (concept)",
    ]


def test_dutch_comes_first_and_only_the_others_have_a_catalog() -> None:
    assert list(LANGUAGES) == [SOURCE, *TRANSLATED]
    assert not LANGUAGES[SOURCE].concept
    assert all(LANGUAGES[code].concept for code in TRANSLATED)
