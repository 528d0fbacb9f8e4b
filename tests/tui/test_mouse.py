"""The mouse: a press that comes while the page under it changes."""

from __future__ import annotations

import pytest
from textual import events
from textual.geometry import Offset
from textual.screen import Screen

from assistant.tui.hanging import Item
from tests.tui.talking import talking


async def test_a_press_on_a_line_that_is_just_leaving_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """Textual takes a line out of its page before it takes it off the screen."""
    leaving = Item("text", "1")
    assert leaving.parent is None
    monkeypatch.setattr(Screen, "get_widget_and_offset_at", lambda *_: (leaving, Offset(0, 0)))
    async with talking() as talk:
        for event in (events.MouseDown, events.MouseUp):
            talk.app.post_message(event(None, 5, 5, 0, 0, 1, False, False, False, 5, 5))
        await talk.settled()
        assert talk.app.fault is None
        await talk.press("1")
        assert talk.where == "question"
