"""The colours of the conversation; ``styles.tcss`` says where each is used."""

from __future__ import annotations

from typing import Final

from textual.theme import Theme

#: Each colour on its ground has a contrast of at least 7:1 (tests/tui/test_window.py). No meaning hangs on them alone.
CALM: Final = Theme(
    name="calm",
    primary="#9ecbff",
    secondary="#b8c7d6",
    accent="#ffe08a",
    warning="#ffc9a3",
    error="#ffc9a3",
    success="#b7f0c4",
    foreground="#f2f5f8",
    background="#10161d",
    surface="#10161d",
    panel="#1c2631",
    dark=True,
    variables={
        "footer-background": "#1c2631",
        "footer-foreground": "#d7e0ea",
        "footer-key-foreground": "#9ecbff",
        "at-background": "#cfe3ff",
        "at-foreground": "#0b1016",
        "quiet": "#b8c7d6",
        "scrollbar": "#6f8296",
        "scrollbar-background": "#1c2631",
    },
)
