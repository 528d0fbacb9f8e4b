"""The line at the bottom that says which keys do what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content
from textual.style import Style

from assistant.tui.bidi_widgets import BidiStatic
from assistant.words.direction.isolates import isolate, no_break


@dataclass(frozen=True, slots=True)
class KeyHint:
    """One key: its label (``Esc``, ``↑↓``), what it does in the language of the screen, and the action of a click.

    The action is one of Textual's, such as ``app.back`` or ``screen.help``; None if a click does nothing.
    """

    key: str
    does: str
    action: str | None = None


class KeyHints(BidiStatic):
    """Key hints in reading order; wraps between two hints when the line is too short for all.

    Textual's own Footer cannot run from right to left. ``show`` sets the hints; CSS class names: ``key-hints--key`` is
    the label of a key.
    """

    COMPONENT_CLASSES = {"key-hints--key"}  # noqa: RUF012 - Textual declares it so

    DEFAULT_CSS = """
    KeyHints {
        dock: bottom;
        width: 1fr;
        height: auto;
        max-height: 3;
        padding: 0 1;
        background: $footer-background;
        color: $footer-foreground;

        & > .key-hints--key {
            color: $footer-key-foreground;
            text-style: bold;
        }
    }
    """

    def __init__(self, hints: Sequence[KeyHint] = (), *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__("", id=id, classes=classes)
        self.auto_links = False  # a key keeps its own colour
        self.hints = tuple(hints)

    def on_mount(self) -> None:
        self.show(self.hints)

    def show(self, hints: Sequence[KeyHint]) -> None:
        """Show these keys, in this order."""
        self.hints = tuple(hints)
        key_style = self.get_visual_style("key-hints--key", partial=True)
        parts: list[Content] = []
        for hint in self.hints:
            label = Content(isolate(no_break(hint.key))).stylize(key_style)
            part = Content.assemble(label, Content("\u00a0" + no_break(hint.does)))
            if hint.action is not None:
                part = part.stylize(Style.from_meta({"@click": hint.action}))
            parts.append(part)
        self.update(Content("   ").join(parts))
