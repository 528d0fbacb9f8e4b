"""Rows that begin at the right, and the order of Tab in them."""

from __future__ import annotations

import pytest
from textual.app import ComposeResult
from textual.widgets import Button

from assistant.tui.bidi_app import BidiApp
from assistant.tui.bidi_widgets import BidiLabel, Row
from tests.tui.bidi_demo import VISUAL, Demo

ORDER = ["answers", "name", "income", "back", "next"]


@pytest.mark.parametrize("lang", ["nl", "ar"])
async def test_tab_follows_the_order_of_composition(lang: str) -> None:
    app = Demo(lang)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        assert [widget.id for widget in app.screen.focus_chain] == ORDER
        visited = []
        for _ in ORDER:
            visited.append(app.focused.id if app.focused else None)
            await pilot.press("tab")
        assert visited == ORDER


async def test_a_row_is_seen_in_a_mirror() -> None:
    places = {}
    for lang in ("nl", "ar"):
        app = Demo(lang)
        async with app.run_test(size=(100, 30)) as pilot:
            await pilot.pause()
            row = app.query_one("#what")
            places[lang] = [child.region.translate(-row.region.offset) for child in row.children]
    for left, right in zip(places["nl"], places["ar"], strict=True):
        assert right.x == 100 - left.right
        assert (right.y, right.size) == (left.y, left.size)


async def test_the_right_button_gets_the_click() -> None:
    class Two(BidiApp[str]):
        def compose(self) -> ComposeResult:
            with Row():
                yield Button("1", id="first")
                yield Button("2", id="second")

        def on_button_pressed(self, event: Button.Pressed) -> None:
            self.exit(event.button.id)

    app = Two(terminal=VISUAL, rtl=True)
    async with app.run_test(size=(60, 10)) as pilot:
        await pilot.pause()
        assert app.query_one("#first").region.right == 60
        await pilot.click(offset=(58, 1))
        await pilot.pause()
    assert app.return_value == "first"


async def test_a_row_as_wide_as_its_children() -> None:
    class Narrow(BidiApp[None]):
        CSS = "Row { width: auto; } BidiLabel { margin: 0 1 0 2; }"

        def compose(self) -> ComposeResult:
            with Row():
                yield BidiLabel("نعم")
                yield BidiLabel("لا أعرف")

    app = Narrow(terminal=VISUAL, rtl=True)
    async with app.run_test(size=(60, 10)) as pilot:
        await pilot.pause()
        row = app.query_one(Row)
        first, second = row.children
        assert row.size.width == 2 + 3 + 2 + 6 + 1
        assert (row.region.right, first.region.right, second.region.right) == (60, 58, 53)


async def test_titles_of_boxes_move_to_the_right() -> None:
    app = Demo("ar")
    async with app.run_test() as pilot:
        await pilot.pause()
        assert app.query_one("#total").styles.border_title_align == "right"
        await pilot.press("f2")
        assert app.query_one("#total").styles.border_title_align == "left"
