"""What somebody types or pastes is refused or shown harmlessly, whatever it is."""

from __future__ import annotations

import unicodedata

import pytest

from assistant.words.voice import Voice
from tests.tui.talking import Talk, talking

MEGABYTES = "5" * 5_000_000
NASTY = ("\x1b[2J\x1b]0;owned\x07", "\x1b[31m", "\x00\x01\x02", "\u202e\u2066\u202d", "[red]x[/red]", "{amount}", "%s")


def harmless(talk: Talk) -> bool:
    """Whether the screen holds no controls and no overrides."""
    return all(unicodedata.category(char) not in ("Cc", "Cs") and char not in "\u202a\u202b\u202d\u202e" for char in
               talk.screen.replace("\n", ""))  # fmt: skip


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize("lang", ["nl", "ar"])
async def test_controls_and_markup_in_a_field(lang: str, text: str) -> None:
    async with talking(lang) as talk:
        await talk.press("1")
        await talk.paste(text)
        assert harmless(talk)
        await talk.press("enter")
        assert harmless(talk)
        assert talk.question in ("Q02", "Q02c")  # asked again, or taken for left empty
        await talk.press("f4", "escape")
        assert harmless(talk)


async def test_megabytes_are_refused_with_a_sentence() -> None:
    async with talking() as talk:
        await talk.press("1", "8-2023")
        await talk.paste(MEGABYTES)
        assert f"! {Voice('nl').say('screen.field.too-long')}"[:50] in talk.screen
        assert "8-2023" in talk.screen
        await talk.press("enter")
        assert talk.question == "Q02c"


async def test_only_the_first_line_of_what_is_pasted_counts() -> None:
    async with talking() as talk:
        await talk.press("1")
        await talk.paste("\n 8-2023\r\n1\n1\n1\n")
        assert talk.question == "Q02"
        await talk.press("enter")
        assert talk.question == "Q02c"


async def test_what_is_pasted_among_answers_chooses_none() -> None:
    async with talking() as talk:
        await talk.paste("1\n2\n3\n")
        assert talk.question == "Q02"
        assert talk.app.talk.stored == {}


async def test_a_field_takes_no_more_than_a_date_can_be() -> None:
    async with talking() as talk:
        await talk.press("1", "9" * 500)
        assert len(talk.app.forms["Q02"].typed) == 60
        await talk.press("enter")
        assert talk.question == "Q02"


async def test_an_amount_of_absurd_size_is_asked_again() -> None:
    async with talking() as talk:
        await talk.press("7", "1", "2", "3", "1-11-2026\n")  # no permit, no children; a decision
        assert talk.where == "verdict"
        talk.app.talk.go("Q09b")
        await talk.app.go_on()
        await talk.settled()
        await talk.press("99999999999\n")
        assert talk.question == "Q09b"
        assert "! " in talk.screen
        await talk.press("ctrl+u", "€ 1.234,50", "enter")
        assert talk.app.talk.stored["Q09b"].value == 123450


async def test_keys_that_mean_nothing_do_nothing() -> None:
    async with talking() as talk:
        for key in ("x", "0", "%", "é", "ش", "ሀ"):
            await talk.press(key)
        assert talk.question == "Q02"
        assert talk.where == "question"
