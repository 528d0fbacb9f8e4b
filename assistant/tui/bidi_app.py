"""The app and the screen that right-to-left text needs around it."""

from __future__ import annotations

import atexit
import os
from collections.abc import Callable
from typing import Any, TypeVar

from textual import events
from textual.app import App, SuspendNotSupported
from textual.screen import Screen
from textual.widget import Widget

from assistant.tui.bidi import Flow
from assistant.tui.terminal import TerminalProfile, detect
from assistant.tui.terminal_query import Answer, LateAnswer, ask_terminal
from assistant.tui.terminal_state import TerminalState
from assistant.words.direction.encode import Output

ReturnType = TypeVar("ReturnType")
ScreenResult = TypeVar("ScreenResult")

#: Drawn in the order of their cells, so a browser must not order them again.
_SVG_RULE = "text { unicode-bidi: bidi-override; direction: ltr; }"


class BidiScreen(Screen[ScreenResult]):
    """A screen in which Tab follows the order of composition, in every language.

    Textual sorts by place on the screen, which runs backwards through a mirrored row.
    """

    @property
    def focus_chain(self) -> list[Widget]:
        """What can have the focus, in reading order."""
        order = {widget: place for place, widget in enumerate(self.walk_children(Widget))}
        return sorted(super().focus_chain, key=lambda widget: order.get(widget, len(order)))

    def _forward_event(self, event: events.Event) -> None:
        """Passes an event on, but no press on a line that is just leaving the page: Textual looks for its page."""
        if isinstance(event, events.MouseDown):
            under, _ = self.get_widget_and_offset_at(event.x, event.y)
            if under is not None and under is not self and under.parent is None:
                return
        super()._forward_event(event)


class BidiApp(App[ReturnType]):
    """An app whose language may run right to left, and may change while it runs.

    It carries the class ``rtl`` while the language does, for CSS: ``.rtl #bar { dock: left; }``. Screens derive from
    ``BidiScreen``, text is shown by the widgets of ``bidi_widgets``, ``bidi_input`` and ``key_hints``.

    Args:
        terminal: the profile of the terminal, as found before the app runs; else the environment decides.
        rtl: whether the first language runs right to left.
        query: asks the terminal, at most once, when the language first turns right to left and the profile is not
            settled. The screen is given up for that moment. None: never.
    """

    DEFAULT_CSS = """
    BidiApp.rtl Screen {
        align-horizontal: right;
    }
    BidiApp.rtl * {
        border-title-align: right;
        border-subtitle-align: left;
    }
    """

    def __init__(
        self,
        *args: Any,
        terminal: TerminalProfile | None = None,
        rtl: bool = False,
        query: Callable[[], Answer] | None = ask_terminal,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.terminal = detect(os.environ) if terminal is None else terminal
        self.flow = Flow(rtl, self.terminal.output)
        self._query = query
        self._state = TerminalState(self.terminal, self._send)
        self._late = LateAnswer() if self.terminal.late else None
        self.set_class(rtl, "rtl")

    def get_default_screen(self) -> Screen[Any]:
        """The screen below all others."""
        return BidiScreen(id="_default")

    def set_direction(self, rtl: bool) -> None:
        """The language changed: lay everything out anew. To be called from the app's own thread, between screens."""
        if rtl:
            self._settle()
        flow = Flow(rtl, self.terminal.output)
        self.set_class(rtl, "rtl")
        if flow != self.flow:
            self.flow = flow
            for screen in self.screen_stack:
                for widget in (screen, *screen.walk_children(Widget)):
                    widget.refresh(layout=True)

    def set_terminal(self, terminal: TerminalProfile) -> None:
        """Address the terminal in another way from now on: the reader chose it."""
        self._state.leave()
        self.terminal = terminal
        self._late = LateAnswer() if terminal.late else None
        self._state = TerminalState(terminal, self._send)
        self._state.enter()
        self.set_direction(self.flow.rtl)

    def _settle(self) -> None:
        if self.terminal.settled or self._query is None or self._driver is None or self.is_headless:
            return
        query, self._query = self._query, None
        try:
            with self.suspend():
                terminal = detect(os.environ, query)
        except SuspendNotSupported:
            return
        self.set_terminal(terminal)

    # ---- the terminal

    def _send(self, text: str) -> None:
        if self._driver is not None and not self.is_headless:
            self._driver.write(text)
            self._driver.flush()

    def on_mount(self) -> None:
        self._state.enter()
        atexit.register(self._state_left)
        self.app_suspend_signal.subscribe(self, lambda _: self._state.leave(), immediate=True)
        self.app_resume_signal.subscribe(self, lambda _: self._state.enter(), immediate=True)

    def on_unmount(self) -> None:
        self._state.leave()
        atexit.unregister(self._state_left)

    def _state_left(self) -> None:
        self._state.leave_after_crash()

    async def on_event(self, event: events.Event) -> None:
        """Everything that happens; an answer of the terminal that came too late is dropped here."""
        if isinstance(event, events.Key) and not event.is_forwarded and self._is_late(event):
            return
        await super().on_event(event)

    def _is_late(self, event: events.Key) -> bool:
        return self._late is not None and self._late.swallows(event.character)

    # ---- pictures

    def export_screenshot(self, *, title: str | None = None, simplify: bool = False) -> str:
        """The screen as SVG, in the order of its cells."""
        svg = super().export_screenshot(title=title, simplify=simplify)
        if self.flow.output is not Output.VISUAL:
            return svg  # left to the browser, as to the terminal
        return svg.replace("<style>", f"<style>\n    {_SVG_RULE}", 1)
