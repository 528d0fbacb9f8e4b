"""Windows of any size, keys that come early, faults, and how it all looks."""

from __future__ import annotations

import asyncio
import re
import threading
from pathlib import Path

import pytest
from textual import events
from textual.color import Color
from textual.geometry import Size

from assistant.dialogue.conversation import Conversation
from assistant.tui.app import Assistant
from assistant.tui.look import CALM
from assistant.tui.screens.small import COLUMNS, LINES
from assistant.words.languages import LANGUAGES
from assistant.words.voice import Voice
from tests.tui.talking import OLD_YEARS, ON, VISUAL, Talk, talking, until

STYLES = (Path(__file__).resolve().parents[2] / "assistant/tui/styles.tcss").read_text(encoding="utf-8")


async def resize(talk: Talk, width: int, height: int) -> None:
    size = Size(width, height)
    await talk.pilot.resize_terminal(width, height)
    await talk.settled()
    assert talk.app.size == size


async def test_a_small_window_says_so_and_offers_the_plain_mode() -> None:
    async with talking() as talk:
        await talk.press("1", "8-20")
        await resize(talk, COLUMNS - 1, LINES)
        assert talk.where == "small"
        assert "--plain" in talk.screen.replace("\n", "")
        await talk.press("1", "enter")
        await resize(talk, COLUMNS, LINES - 1)
        assert talk.where == "small"
        await resize(talk, COLUMNS, LINES)
        assert talk.where == "question"
        await talk.press("23\n")
        assert talk.question == "Q02c"


@pytest.mark.parametrize("lang", LANGUAGES)
async def test_a_window_that_is_small_from_the_start(lang: str) -> None:
    app = Assistant(lang, ON, terminal=VISUAL)
    async with app.run_test(size=(30, 8)) as pilot:
        talk = Talk(app, pilot)
        await until(lambda: talk.where == "small" and app._talk is not None, pilot)
        assert any(row.strip() for row in talk.rows)
        await resize(talk, 80, 24)
        assert talk.where == "question"


async def test_the_verdict_can_be_read_in_a_low_window() -> None:
    async with talking(size=(40, 12)) as talk:
        await talk.tell(OLD_YEARS)
        assert talk.where == "verdict"
        assert "1  " not in talk.screen
        await talk.press("end")
        assert str(Voice("nl").say("screen.verdict.stop")) in talk.screen
        await resize(talk, 80, 24)
        await talk.press("home")
        assert str(Voice("nl").say("screen.verdict.stop")) in talk.screen


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("width", [40, 80, 120])
async def test_nothing_is_wider_than_the_window(lang: str, width: int) -> None:
    async with talking(lang, size=(width, 24)) as talk:
        for _ in range(2):
            assert all(strip.cell_length == width for strip in talk.app.screen._compositor.render_strips())
            await talk.press("1")


async def test_keys_that_come_before_the_questions_are_there_wait() -> None:
    go = threading.Event()

    def slowly() -> Conversation:
        go.wait(20)
        return Conversation(ON)

    async with talking(None, begin=slowly) as talk:
        for char in "114":
            talk.app.post_message(events.Key(char, char))
        talk.app.post_message(events.Key("f2", None))
        await asyncio.sleep(0.2)
        assert talk.where == "language"
        go.set()
        await talk.settled()
        # 1: Dutch; 1: asylum, with a field; 4 stands in the field; F2: another language
        assert talk.where == "language"
        await talk.press("escape")
        assert talk.question == "Q02"
        assert talk.app.forms["Q02"].typed == "4"


async def test_a_fault_prints_no_answers(capsys: pytest.CaptureFixture[str]) -> None:
    def broken() -> Conversation:
        born = "8-2023"
        raise RuntimeError(f"broken on purpose with {len(born)} characters")

    with pytest.raises(RuntimeError):
        async with talking(None, begin=broken) as talk:
            await talk.pilot.press("1")
            await asyncio.sleep(0.3)
    assert capsys.readouterr() == ("", "")


def test_private_parts_of_textual_that_we_lean_on() -> None:
    for name in ("_begin_batch", "_fatal_error", "_print_error_renderables", "_exit_renderables", "_exception"):
        assert hasattr(Assistant("nl", ON, terminal=VISUAL), name)


# ---- colours


def _pairs() -> list[tuple[str, str, str]]:
    """Each colour of text in the style sheet, with every ground that it can stand on."""
    named = {
        **CALM.variables,
        "foreground": CALM.foreground or "",
        "background": CALM.background or "",
        "primary": CALM.primary,
        "accent": CALM.accent or "",
        "warning": CALM.warning or "",
        "panel": CALM.panel or "",
    }
    pairs = [
        (text, ground, "named together")
        for text, ground in (
            ("foreground", "background"),
            ("footer-foreground", "footer-background"),
            ("footer-key-foreground", "footer-background"),
            ("at-foreground", "at-background"),
            ("quiet", "panel"),
            ("background", "primary"),
        )
    ]
    for block in re.findall(r"[^{}]+\{[^{}]*\}", STYLES):
        text = re.search(r"[^-]color: \$([a-z-]+);", block)
        ground = re.search(r"background: \$([a-z-]+);", block)
        if text:
            pairs.append((text[1], ground[1] if ground else "background", block.split("{")[0].strip()))
    return [(named[text], named[ground], where) for text, ground, where in pairs]


@pytest.mark.parametrize(("text", "ground", "where"), _pairs())
def test_contrast_is_at_least_seven_to_one(text: str, ground: str, where: str) -> None:
    """WCAG 2.2, success criterion 1.4.6."""
    lighter, darker = sorted((_luminance(Color.parse(text)), _luminance(Color.parse(ground))), reverse=True)
    assert (lighter + 0.05) / (darker + 0.05) >= 7, where


def _luminance(color: Color) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.normalized]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


async def test_without_colours_everything_has_a_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with talking() as talk:
        assert talk.app.no_color
        await talk.press("1", "x\n")
        assert "► 1 " in talk.screen
        assert "! " in talk.screen
        await talk.press("ctrl+u", "\n", "backspace")
        assert "1•" in talk.screen


async def test_in_a_wide_window_lines_stay_short_and_begin_where_the_language_does() -> None:
    for lang, first in (("nl", 2), ("ar", 117)):
        async with talking(lang, size=(120, 40)) as talk:
            ask = talk.app.screen.query_one("#ask")
            assert ask.region.width <= 90
            assert ask.region.x == first if lang == "nl" else ask.region.right == first + 1
