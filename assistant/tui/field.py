"""The field under an answer: a month, a date or an amount, in whatever script it is typed."""

from __future__ import annotations

from typing import Final

from textual import events

from assistant.tui.bidi_input import BidiInput
from assistant.tui.forms.form import LONGEST

#: Keys that edit, with the action of the field that they mean.
_EDITS: Final = {
    "backspace": "delete_left",
    "delete": "delete_right",
    "left": "cursor_left",
    "right": "cursor_right",
    "home": "home",
    "end": "end",
    "ctrl+a": "home",
    "ctrl+e": "end",
    "ctrl+left": "cursor_left_word",
    "ctrl+right": "cursor_right_word",
    "ctrl+w": "delete_left_word",
    "ctrl+u": "delete_left_all",
    "ctrl+k": "delete_right_all",
}


class AnswerField(BidiInput):
    """The page hands it its keys, one at a time, so that Enter always comes after what was typed before it."""

    def __init__(self, value: str, *, numeric: bool) -> None:
        super().__init__(
            value=value,
            numeric=numeric,
            max_length=LONGEST,
            select_on_focus=False,
            compact=True,
            id="field",
        )
        self.cursor_blink = False

    @property
    def _base(self) -> int:
        """Figures run left to right on every screen; the name of a month runs its own way."""
        return super()._base if any(char.isalpha() for char in self.value) else 0

    def edit(self, key: events.Key) -> bool:
        """Type a character, or do what an editing key means; False for another key."""
        action = _EDITS.get(key.key)
        if action is not None:
            getattr(self, f"action_{action}")()
            return True
        if key.character is None or not key.is_printable:
            return False
        self.put(key.character)
        return True

    def put(self, text: str) -> None:
        """Text in the place of what is selected, or at the caret."""
        self.replace(text, *sorted(self.selection))
