"""A terminal that measures: a real pty, an xterm's answers to questions, and a clock.

Text is looked for in what the program wrote, with the control sequences taken out.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Sequence
from dataclasses import dataclass

CONTROL = re.compile(
    rb"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1bP.*?\x1b\\|\x1b[@-Z\\^_=>]", re.DOTALL
)
# Question of the program -> answer of an xterm.
ANSWERS = {
    b"\x1b[c": b"\x1b[?64;1;2;6;9;15;18;21;22c",
    b"\x1b[8$p": b"\x1b[8;0$y",
    b"\x1b[?2026$p": b"\x1b[?2026;0$y",
    b"\x1b[?2048$p": b"\x1b[?2048;0$y",
    b"\x1b[6n": b"\x1b[1;1R",
}
PATIENCE = 20.0


class NotSeen(Exception):
    """The program did not show in time what was waited for; carries what it did show."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A program, the text of its first screen, a key, and the text that proves that the key was taken."""

    command: tuple[str, ...]
    text: str
    key: bytes
    effect: str


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds since the process was started."""

    shown: float
    answered: float


def first_key(screen: Screen, *, columns: int = 80, rows: int = 24) -> Times:
    """Start the program, wait for its first screen, press the key, wait for the effect, end the program.

    Raises NotSeen.
    """
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    begun = time.perf_counter()
    process = subprocess.Popen(
        screen.command, stdin=slave, stdout=slave, stderr=slave, env=_environment(), start_new_session=True
    )
    os.close(slave)
    try:
        output = bytearray()
        shown = _wait(master, output, 0, screen.text, begun)
        before = len(output)
        os.write(master, screen.key)
        answered = _wait(master, output, before, screen.effect, begun)
        return Times(shown, answered)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        os.close(master)


def whole_process(command: Sequence[str]) -> float:
    """Seconds that a command takes from start to end. Raises CalledProcessError when it fails."""
    begun = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL, env=_environment(), check=True)
    return time.perf_counter() - begun


def _wait(master: int, output: bytearray, since: int, text: str, begun: float) -> float:
    now = time.perf_counter()
    wanted, answered = text.encode(), {question: output.count(question) for question in ANSWERS}
    while wanted not in CONTROL.sub(b"", bytes(output[since:])):
        left = PATIENCE - (time.perf_counter() - begun)
        if left <= 0 or not select.select([master], [], [], left)[0]:
            raise NotSeen(f"{text!r} was not seen; seen: {_readable(output)}")
        try:
            output += os.read(master, 65536)
        except OSError:
            raise NotSeen(f"the program ended before {text!r} was seen; seen: {_readable(output)}") from None
        now = time.perf_counter()
        for question, answer in ANSWERS.items():
            asked = output.count(question)
            os.write(master, answer * (asked - answered[question]))
            answered[question] = asked
    return now - begun


def _readable(output: bytearray) -> str:
    return " ".join(CONTROL.sub(b" ", bytes(output)).decode("utf-8", "replace").split())[-2000:]


def _environment() -> dict[str, str]:
    # Without PYTHONDONTWRITEBYTECODE and the like: installed packages have their .pyc files, so let ours have them too.
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("TEXTUAL", "COLORTERM", "PYTHON"))}
    return kept | {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}
