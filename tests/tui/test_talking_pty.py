"""The command in a pseudo-terminal: a few answers, and the terminal as it was found, however it ends."""

from __future__ import annotations

import fcntl
import os
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable

import pytest

from tests.tui.test_bidi_pty import HEIGHT, WIDTH, Running

ALTERNATE_OFF = b"\x1b[?1049l"
CLEARED = b"\x1b[2J\x1b[H"


class Command(Running):
    """Python with these arguments, in a pseudo-terminal."""

    def __init__(self, *args: str, **env: str) -> None:
        self.master, self.slave = os.openpty()
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", HEIGHT, WIDTH, 0, 0))
        self.before = termios.tcgetattr(self.slave)
        kept = {key: value for key, value in os.environ.items() if key in ("PATH", "HOME", "PYTHONPATH")}
        self.process = subprocess.Popen(
            [sys.executable, *args],
            stdin=self.slave,
            stdout=self.slave,
            stderr=self.slave,
            env=kept | {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LC_ALL": "C.UTF-8"} | env,
            start_new_session=True,
        )
        self.data = b""

    def see(self, text: str) -> None:
        """Wait until a text stands in one row of the screen."""
        self.wait(lambda: any(text in line for line in self.lines))
        assert any(text in line for line in self.lines), self.lines

    def end(self, seconds: float = 20) -> int:
        """The exit code, once everything it wrote has been read."""
        until = time.monotonic() + seconds
        while self.process.poll() is None and time.monotonic() < until:
            self.wait(lambda: True, 0.4)
        code = self.process.wait(1)
        self.wait(lambda: True, 0.4)
        return code


@pytest.fixture
def command(request: pytest.FixtureRequest) -> Callable[..., Command]:
    """Starts the command with arguments and an environment, and closes it in the end."""

    def start(*args: str, **env: str) -> Command:
        run = Command("-m", "assistant", *args, **env)
        request.addfinalizer(run.close)
        return run

    return start


def left_as_found(run: Command) -> None:
    """The modes of the terminal and of its line are back, and nothing that was answered is left."""
    assert termios.tcgetattr(run.slave) == run.before
    end = run.data.rpartition(CLEARED)[2]
    assert ALTERNATE_OFF in end
    assert b"\x1b[?25h" in end  # the caret is seen again
    assert b"\x1b[?1000l" in end or b"\x1b[?1000h" not in run.data  # no mouse
    assert b"\x1b[?2004l" in end  # no bracketed paste
    assert b"Nederland" not in end


def test_a_few_answers_and_stopping(command: Callable[..., Command]) -> None:
    run = command()
    run.see("Nederlands")
    run.type("1")
    run.see("Waarom mag u in Nederland wonen?")
    run.type("1")
    run.see("ingangsdatum")
    run.type("8-2023\r")
    run.see("Is uw vergunning vandaag geldig?")
    run.type("q")
    run.see("Wilt u stoppen?")
    os.write(run.master, b"2")
    assert run.end() == 0
    left_as_found(run)


def test_answers_typed_ahead_in_one_go(command: Callable[..., Command]) -> None:
    run = command("--lang", "nl")
    run.see("Waarom mag u")
    run.type("18-2023\r1")
    run.see("Voor welke kinderen zorgt u?")
    os.write(run.master, b"\x11")
    assert run.end() == 0
    left_as_found(run)


def test_control_c(command: Callable[..., Command]) -> None:
    run = command("--lang", "nl")
    run.see("Waarom mag u")
    run.type("1")
    run.type("8-2023")
    os.write(run.master, b"\x03")
    assert run.end() == 130
    left_as_found(run)


def test_control_c_in_arabic_puts_the_bidi_modes_back(command: Callable[..., Command]) -> None:
    run = command("--lang", "ar", "--bidi", "visual", VTE_VERSION="7000")
    run.see("(statushouder)")
    assert b"\x1b[8l" in run.data
    os.write(run.master, b"\x03")
    assert run.end() == 130
    left_as_found(run)
    assert run.data.rpartition(b"\x1b[8h")[2].find(b"\x1b[8l") == -1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_being_told_to_end(command: Callable[..., Command], number: signal.Signals) -> None:
    run = command("--lang", "nl")
    run.see("Waarom mag u")
    run.process.send_signal(number)
    assert run.end() == 128 + number
    left_as_found(run)


def test_a_fault_leaves_the_terminal_and_shows_no_answers(request: pytest.FixtureRequest) -> None:
    code = (
        "import sys; from datetime import date; from assistant.tui import app\n"
        "from assistant.dialogue.conversation import Conversation\n"
        "def fault(self, answer): secret = 'Zomergem'; raise RuntimeError(secret)\n"
        "Conversation.answer = fault\n"
        "sys.exit(app.run('ar', date(2026, 11, 23), 'visual'))\n"
    )
    run = Command("-c", code, VTE_VERSION="7000")
    request.addfinalizer(run.close)
    run.wait(lambda: any("(statushouder)" in line for line in run.lines))
    run.type("4")
    assert run.process.wait(20) == 1
    run.wait(lambda: True, 0.4)
    assert termios.tcgetattr(run.slave) == run.before
    assert b"Zomergem" not in run.data
    assert b"Traceback" not in run.data
    assert b"\x1b[8h" in run.data.rpartition(b"\x1b[8l")[2]
    after = run.data.rpartition(ALTERNATE_OFF)[2].decode()
    assert any("\u0600" < char < "\u06ff" for char in after) or "[NL]" in after  # it says so, in words
