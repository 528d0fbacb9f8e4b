"""The app around right-to-left text: changing the language, the modes of the terminal, pictures."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from typing import Any

import pytest
from textual import events
from textual.app import App
from textual.drivers.headless_driver import HeadlessDriver
from textual.widgets import Input

from assistant.tui.key_hints import KeyHints
from assistant.tui.terminal import TerminalProfile
from assistant.tui.terminal_query import Answer
from assistant.tui.terminal_state import TerminalState
from assistant.words.direction.encode import Output, line_for
from assistant.words.direction.isolates import ltr
from tests.tui.bidi_demo import ARABIC, DUTCH, Demo, rows

MODES = TerminalProfile(Output.VISUAL, "<on>", "<off>", settled=True)


def test_private_parts_of_textual_that_we_lean_on() -> None:
    """They may change with any release, so the release is pinned (pyproject) and this says where to look."""
    assert version("textual").startswith("8.2.")
    assert hasattr(Input, "_cell_offset_to_index")  # called by its handlers of the mouse
    assert hasattr(Input, "_cursor_visible")  # the blinking
    assert "_driver" in vars(App())  # to write to the terminal


async def test_the_language_turns_and_turns_back() -> None:
    app = Demo("nl")
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        dutch = rows(app)
        assert not app.has_class("rtl")
        await pilot.press("f2")
        await pilot.pause()
        arabic = rows(app)
        assert app.has_class("rtl")
        assert arabic[0].endswith(line_for(ARABIC["title"], Output.VISUAL, 1))
        assert arabic[0].startswith(line_for(ARABIC["step"], Output.VISUAL, 1))
        await pilot.press("f2")
        await pilot.pause()
        assert rows(app) == dutch
        assert dutch[0].startswith(DUTCH["title"])


async def test_a_turned_screen_is_as_one_that_began_so() -> None:
    turned, begun = Demo("nl"), Demo("ar")
    async with turned.run_test(size=(90, 30)) as pilot:
        await pilot.press("f2")
        await pilot.pause()
        after = rows(turned)
    async with begun.run_test(size=(90, 30)) as pilot:
        await pilot.pause()
        assert rows(begun) == after


async def test_another_way_to_address_the_terminal() -> None:
    app = Demo("ar")
    async with app.run_test(size=(100, 30)) as pilot:
        app.set_terminal(TerminalProfile(Output.FENCED, settled=True))
        app.fill()
        await pilot.pause()
        assert any(line_for(ARABIC["title"], Output.FENCED, 1) in row for row in rows(app))


async def test_key_hints_mirror_and_can_be_clicked() -> None:
    app = Demo("ar")
    async with app.run_test(size=(60, 30)) as pilot:
        await pilot.pause()
        hints = app.query_one(KeyHints)
        line = rows(app)[hints.region.y]
        assert line.endswith(line_for("\u2068Esc\u2069 رجوع", Output.VISUAL, 1) + " ")
        assert line.index("F2") < line.index("↑↓") < line.index("Esc")
        await pilot.click(hints, offset=(line.index("F2"), 0))
        assert app.clicked == ["language"]


async def test_key_hints_wrap_between_two_hints() -> None:
    app = Demo("nl")
    async with app.run_test(size=(24, 50)) as pilot:
        await pilot.pause()
        hints = app.query_one(KeyHints)
        lines = [row.strip() for row in rows(app)[hints.region.y : hints.region.bottom]]
        assert lines == ["Esc terug   ↑↓ kiezen", "F2 taal"]


# ---- the modes of the terminal


class Recorder(HeadlessDriver):
    """A driver that remembers what it was told to write, and says that it is a real terminal."""

    written: list[str]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.written = []

    @property
    def is_headless(self) -> bool:
        return False

    @property
    def can_suspend(self) -> bool:
        return True

    def write(self, data: str) -> None:
        self.written.append(data)

    def start_application_mode(self) -> None:
        self.write("<start>")
        super().start_application_mode()

    def stop_application_mode(self) -> None:
        self.write("<stop>")


@contextmanager
def recorded(app: Demo, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The marks (<...>) among what the app writes; ``text`` where anything is painted."""
    drivers: list[Recorder] = []

    def build(*args: Any, **kwargs: Any) -> Recorder:
        drivers.append(Recorder(app, debug=False, mouse=False, size=(80, 24)))
        return drivers[0]

    monkeypatch.setattr(app, "_build_driver", build)
    monkeypatch.setattr(type(app), "is_headless", False)
    marks: list[str] = []
    yield marks
    for data in drivers[0].written:
        mark = data if data.startswith("<") else "text" if "\x1b[1;1H" in data else ""
        if mark and marks[-1:] != [mark]:
            marks.append(mark)


async def test_modes_are_on_before_the_first_text_and_off_in_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    app = Demo("ar", terminal=MODES)
    with recorded(app, monkeypatch) as marks:
        async with app.run_test(headless=False) as pilot:
            await pilot.pause()
    assert marks[:3] == ["<start>", "<on>", "text"]
    assert set(marks[-2:]) == {"<stop>", "<off>"}
    assert len(marks) == 5


async def test_modes_are_off_while_the_app_is_suspended(monkeypatch: pytest.MonkeyPatch) -> None:
    app = Demo("ar", terminal=MODES)
    with recorded(app, monkeypatch) as marks:
        async with app.run_test(headless=False) as pilot:
            await pilot.pause()
            with app.suspend():
                pass
            await pilot.pause()
    without_text = [mark for mark in marks if mark != "text"]
    assert without_text[:6] == ["<start>", "<on>", "<off>", "<stop>", "<start>", "<on>"]
    assert set(without_text[6:]) == {"<stop>", "<off>"}


async def test_modes_are_off_after_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken(Demo):
        def action_language(self) -> None:
            raise RuntimeError("broken on purpose")

    app = Broken("ar", terminal=MODES)
    with recorded(app, monkeypatch) as marks, pytest.raises(RuntimeError):
        async with app.run_test(headless=False) as pilot:
            await pilot.press("f2")
            await pilot.pause()
    assert set(marks[-2:]) == {"<stop>", "<off>"}


async def test_the_terminal_is_asked_once_and_only_for_a_right_to_left_language(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("SSH_CONNECTION", "SSH_TTY", "TERM_PROGRAM", "TOESLAG_BIDI", "TMUX", "STY"):
        monkeypatch.delenv(name, raising=False)
    asked = []

    def query() -> Answer:
        asked.append(True)
        return Answer(3, True)

    app = Demo("nl", terminal=TerminalProfile(Output.VISUAL, "<on>", "<off>"), query=query)
    with recorded(app, monkeypatch):
        async with app.run_test(headless=False) as pilot:
            await pilot.pause()
            app.set_direction(False)  # from Dutch to Polish
            assert not asked
            for _ in range(4):
                await pilot.press("f2")
            await pilot.pause()
            assert len(asked) == 1
            assert app.terminal == TerminalProfile(Output.FENCED, settled=True)
            assert app.flow.output is Output.FENCED


async def test_a_settled_terminal_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def never() -> Answer:
        raise AssertionError("asked")

    app = Demo("nl", terminal=MODES, query=never)
    with recorded(app, monkeypatch):
        async with app.run_test(headless=False) as pilot:
            await pilot.press("f2")


async def test_a_late_answer_does_not_answer_a_question() -> None:
    app = Demo("ar", terminal=TerminalProfile(Output.VISUAL, settled=True, late=True))
    async with app.run_test() as pilot:
        await pilot.pause()
        field = app.query_one("#name", Input)
        field.focus()
        for char in "^[8;1$y^[?6c":
            app.post_message(events.Key("circumflex_accent" if char == "^" else char, char))
        await pilot.press("8")
        await pilot.pause()
        assert field.value == "8"


def test_leaving_twice_sends_once() -> None:
    sent: list[str] = []
    state = TerminalState(MODES, sent.append)
    state.leave()
    state.enter()
    state.enter()
    state.leave()
    state.leave()
    state.leave_after_crash()
    assert sent == ["<on>", "<off>"]


def test_a_crash_leaves_the_terminal_too() -> None:
    """A program that ends without a chance to clean up still puts the modes back, on the terminal itself."""
    program = (
        "import atexit, sys\n"
        "from assistant.tui.terminal import TerminalProfile\n"
        "from assistant.tui.terminal_state import TerminalState\n"
        "from assistant.words.direction.encode import Output\n"
        "state = TerminalState(TerminalProfile(Output.VISUAL, 'ON', 'OFF'), lambda text: None)\n"
        "state.enter()\n"
        "atexit.register(state.leave_after_crash)\n"
        "raise SystemExit(1)\n"
    )
    master, slave = os.openpty()
    try:
        subprocess.run([sys.executable, "-c", program], stderr=slave, check=False, timeout=60)
        assert os.read(master, 100) == b"OFF"
    finally:
        os.close(master)
        os.close(slave)


# ---- pictures


async def test_a_browser_does_not_order_the_picture_again() -> None:
    app = Demo("ar")
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        svg = app.export_screenshot()
        assert "unicode-bidi: bidi-override; direction: ltr" in svg.partition("</style>")[0]
        assert line_for(f"{ltr('€ 1.793,25')}", Output.VISUAL, 1).replace(" ", "&#160;") in svg


async def test_a_fenced_picture_is_left_to_the_browser() -> None:
    app = Demo("ar", terminal=TerminalProfile(Output.FENCED, settled=True))
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.pause()
        assert "bidi-override" not in app.export_screenshot()
