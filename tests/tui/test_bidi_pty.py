"""What a real terminal gets: the app in a pseudo-terminal, and the cells that its output fills."""

from __future__ import annotations

import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
import unicodedata
from collections.abc import Callable

import pytest

from assistant.words.direction.encode import Output, line_for
from assistant.words.direction.isolates import ltr
from tests.tui.bidi_demo import ARABIC

WIDTH, HEIGHT = 100, 30
_PART = re.compile(
    r"\x1b\[(?P<row>\d+);(?P<column>\d+)H"
    r"|\x1b\[[0-9;<=>?$ ]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b."
    r"|(?P<text>[^\x1b])"
)


class Cells:
    """The cells of a terminal that prints them as they come and knows only where to put the next one."""

    def __init__(self) -> None:
        self.rows = [[" "] * WIDTH for _ in range(HEIGHT)]
        self.x = self.y = 0

    def feed(self, data: str) -> None:
        for part in _PART.finditer(data):
            if part["row"]:
                self.y, self.x = int(part["row"]) - 1, int(part["column"]) - 1
            elif text := part["text"]:
                self._print(text)

    def _print(self, char: str) -> None:
        if char == "\r":
            self.x = 0
        elif char == "\n":
            self.y = min(self.y + 1, HEIGHT - 1)
        elif unicodedata.category(char) in ("Mn", "Cf", "Cc"):
            if unicodedata.category(char) == "Mn":
                self.rows[self.y][self.x - 1] += char
        elif self.x < WIDTH:
            self.rows[self.y][self.x] = char
            self.x += 1


class Running:
    """The demo in a pseudo-terminal, until it is closed."""

    def __init__(self, *args: str, **env: str) -> None:
        self.master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", HEIGHT, WIDTH, 0, 0))
        self.before = termios.tcgetattr(slave)
        self.slave = slave
        kept = {key: value for key, value in os.environ.items() if key in ("PATH", "HOME", "PYTHONPATH", "LANG")}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.tui.bidi_demo", *args],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env=kept | {"TERM": "xterm-256color", "COLORTERM": "truecolor"} | env,
            start_new_session=True,
        )
        self.data = b""

    def wait(self, done: Callable[[], bool], seconds: float = 30) -> None:
        """Read until the output satisfies ``done`` and stands still."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if select.select([self.master], [], [], 0.3)[0]:
                self.data += os.read(self.master, 65536)
            elif done():
                return

    @property
    def lines(self) -> list[str]:
        """The rows of the screen as it stands."""
        cells = Cells()
        cells.feed(self.data.decode("utf-8", "replace"))
        return ["".join(row) for row in cells.rows]

    def type(self, text: str) -> None:
        """Send keys, and wait until the screen has changed for them."""
        before = len(self.data)
        os.write(self.master, text.encode())
        self.wait(lambda: len(self.data) > before)

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)
        os.close(self.master)
        os.close(self.slave)


@pytest.fixture
def arabic(request: pytest.FixtureRequest) -> Running:
    running = Running("ar")
    request.addfinalizer(running.close)
    return running


def test_cells_typing_and_leaving(arabic: Running) -> None:
    heading = line_for(ARABIC["title"], Output.VISUAL, 1)
    arabic.wait(lambda: any("F2" in line for line in arabic.lines))
    lines = arabic.lines
    assert lines[0].endswith(heading)
    assert any(line_for(f"المجموع: {ltr('€ 1.793,25')}", Output.VISUAL, 1) in line for line in lines)
    for answer in ARABIC["answers"]:
        assert any(line_for(answer, Output.VISUAL, 1) in line for line in lines)

    for text in ("\t", "علي", "\t", "١٢٫٥"):
        arabic.type(text)
    lines = arabic.lines
    assert any(line_for("علي", Output.VISUAL, 1) in line for line in lines)
    assert any(" 12,5 " in line for line in lines)

    os.write(arabic.master, b"\x11")  # ctrl+q
    assert arabic.process.wait(30) == 0
    assert termios.tcgetattr(arabic.slave) == arabic.before
