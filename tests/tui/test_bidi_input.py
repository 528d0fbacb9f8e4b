"""Typing from right to left."""

from __future__ import annotations

import pytest
from textual import events
from textual.pilot import Pilot

from assistant.tui.bidi_input import BidiInput
from assistant.words.direction.encode import Output, line_for
from tests.tui.bidi_demo import ARABIC, DUTCH, Demo

Press = Pilot[None]


def field(app: Demo, id: str) -> BidiInput:
    return app.query_one(f"#{id}", BidiInput)


def drawn(widget: BidiInput) -> str:
    return "".join(segment.text for segment in widget.render_line(0))


async def enter(pilot: Press, widget: BidiInput, text: str) -> None:
    """Characters as a real terminal sends them; ``pilot.press`` does not know all of them."""
    widget.focus()
    for char in text:
        widget.post_message(events.Key("x", char))
    await pilot.pause()


def caret(widget: BidiInput) -> int:
    """The cell of the caret, from the left of the field."""
    return widget.cursor_screen_offset.x - widget.content_region.x


async def test_a_name_from_right_to_left() -> None:
    app = Demo("ar")
    async with app.run_test(size=(100, 30)) as pilot:
        name = field(app, "name")
        await enter(pilot, name, "محمد")
        assert name.value == "محمد"
        width = name.content_region.width
        assert drawn(name) == f"{line_for('محمد', Output.VISUAL, 1):>{width}}"
        assert caret(name) == width - 5  # left of the last letter
        await pilot.press("right", "right")
        assert (name.cursor_position, caret(name)) == (2, width - 3)
        await pilot.press("backspace")
        assert name.value == "ممد"
        await pilot.press("left", "left", "left")
        assert (name.cursor_position, caret(name)) == (3, width - 4)
        await pilot.press("home")
        assert (name.cursor_position, caret(name)) == (0, width - 1)


async def test_the_cell_of_the_caret_is_the_one_that_is_marked() -> None:
    app = Demo("ar")
    async with app.run_test(size=(100, 30)) as pilot:
        name = field(app, "name")
        await enter(pilot, name, "علي Jan بلا")
        style = name.get_component_rich_style("input--cursor")
        for position in range(len(name.value) + 1):
            name.cursor_position = position
            name._cursor_visible = True
            cells = [segment.style for segment in name.render_line(0) for _ in segment.text]
            marked = [cell for cell, own in enumerate(cells) if own is not None and own.bgcolor == style.bgcolor]
            assert marked == [caret(name)], position


async def test_click_puts_the_caret_on_that_letter() -> None:
    app = Demo("ar")
    async with app.run_test(size=(100, 30)) as pilot:
        name = field(app, "name")
        await enter(pilot, name, "محمد العلي")
        width = name.content_region.width
        left = name.content_region.x - name.region.x
        for letter in (0, 3, 5):
            await pilot.click(name, offset=(left + width - 1 - letter, 1))
            assert name.cursor_position == letter
        await pilot.click(name, offset=(left, 1))
        assert name.cursor_position == len(name.value)


async def test_either_script_on_any_screen() -> None:
    for lang in ("nl", "ar"):
        app = Demo(lang)
        async with app.run_test(size=(100, 30)) as pilot:
            name = field(app, "name")
            await enter(pilot, name, "Jan")
            assert drawn(name).startswith("Jan ")
            await pilot.press("left")
            assert caret(name) == 2
            name.value = ""
            await enter(pilot, name, "علي")
            assert drawn(name).endswith(line_for("علي", Output.VISUAL, 1))
            await pilot.press("right")
            assert name.cursor_position == 2


async def test_a_long_name_keeps_the_caret_in_view() -> None:
    app = Demo("ar")
    async with app.run_test(size=(100, 30)) as pilot:
        name = field(app, "name")
        long = "عبد الرحمن محمد العلي الحسن الحسين الأحمد"
        await enter(pilot, name, long)
        width = name.content_region.width
        assert caret(name) == 0
        assert line_for("الأحمد", Output.VISUAL, 1) in drawn(name)
        await pilot.press("home")
        assert caret(name) == width - 1
        assert drawn(name).endswith(line_for("عبد الرحمن", Output.VISUAL, 1))
        for _ in range(len(long)):
            assert 0 <= caret(name) < width
            assert len(drawn(name)) == width
            await pilot.press("left")


@pytest.mark.parametrize("lang", ["nl", "ar"])
async def test_numbers_run_left_to_right_in_every_language(lang: str) -> None:
    app = Demo(lang)
    async with app.run_test(size=(100, 30)) as pilot:
        income = field(app, "income")
        await enter(pilot, income, "١٢٣٤٫٥٠")
        assert income.value == "1234,50"
        assert drawn(income).startswith("1234,50 ")
        await pilot.press("left")
        assert income.cursor_position == 6
        income.value = ""
        income.post_message(events.Paste("€ ١٬٢٣٤٫٥٠"))
        await pilot.pause()
        assert income.value == "1.234,50"
        await enter(pilot, income, "x")
        assert income.value == "1.234,50"


async def test_controls_in_a_pasted_name_are_dropped() -> None:
    app = Demo("ar")
    async with app.run_test(size=(100, 30)) as pilot:
        name = field(app, "name")
        name.focus()
        name.post_message(events.Paste("\u202eعلي\u2069\x1b[8m"))
        await pilot.pause()
        assert name.value == "علي[8m"


async def test_selection_and_words() -> None:
    app = Demo("ar")
    async with app.run_test(size=(100, 30)) as pilot:
        name = field(app, "name")
        await enter(pilot, name, "محمد علي")
        await pilot.press("home", "shift+left", "shift+left")
        assert name.selected_text == "مح"
        style = name.get_component_rich_style("input--selection").bgcolor
        marked = [segment.text for segment in name.render_line(0) if segment.style and segment.style.bgcolor == style]
        assert "".join(marked) == line_for("محمد", Output.VISUAL, 1)[2:]
        await pilot.press("home", "ctrl+left")
        assert name.cursor_position == 5
        await pilot.press("ctrl+right")
        assert name.cursor_position == 0


async def test_hint_in_an_empty_field() -> None:
    app = Demo("ar")
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        name = field(app, "name")
        assert drawn(name).rstrip() == drawn(name)[:-1]  # the caret stands at the right of it
        assert drawn(name).strip() == line_for(ARABIC["hint"], Output.VISUAL, 1)
        name.focus()
        await pilot.pause()
        assert caret(name) == name.content_region.width - 1
    app = Demo("nl")
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        assert drawn(field(app, "name")).startswith(DUTCH["hint"])


async def test_fenced_field() -> None:
    from assistant.tui.terminal import TerminalProfile

    app = Demo("ar", terminal=TerminalProfile(Output.FENCED, settled=True))
    async with app.run_test(size=(100, 30)) as pilot:
        name = field(app, "name")
        await enter(pilot, name, "علي")
        assert drawn(name).endswith(line_for("علي", Output.FENCED, 1))
