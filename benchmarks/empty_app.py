"""The least that a Textual app with a field can be: what start-up is compared with."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import Footer, Header, Input, Static


class EmptyApp(App[None]):
    """Header, Input, Static, Footer."""

    def compose(self) -> ComposeResult:
        yield Header()
        yield Input()
        yield Static("This is an empty app.")
        yield Footer()


if __name__ == "__main__":
    EmptyApp().run()
