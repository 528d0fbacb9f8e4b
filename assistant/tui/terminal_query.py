"""Asking the terminal itself whether it reorders right-to-left text, and whether it can be told not to.

``CSI 8 $ p`` asks for the state of mode 8 (BDSM, bidirectional support). A terminal that does not know the question is
silent, so ``CSI c`` (what are you?) goes behind it: all terminals answer that, in order, and that ends the wait.
"""

from __future__ import annotations

import os
import re
import sys
import time
from dataclasses import dataclass
from typing import Final

#: Longest wait, in seconds, for terminals that answer neither.
LIMIT: Final = 0.150
REQUEST: Final = b"\x1b[8$p\x1b[c"

_MODE: Final = re.compile(rb"\x1b\[8;([0-4])\$y")
_END: Final = re.compile(rb"\x1b\[\?[0-9;]*c")


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back.

    Attributes:
        mode: 0 the terminal knows the question but not the mode; 1 it reorders; 2 it can, but is told not to;
            3 it always does; 4 it never does; None no word about it.
        complete: whether the second answer came; if not, one may still be under way.
    """

    mode: int | None
    complete: bool


SILENCE: Final = Answer(None, True)


def ask_terminal(source: int | None = None, sink: int | None = None, limit: float = LIMIT) -> Answer:
    """Ask on the raw terminal. To be called while nobody else reads the keyboard.

    Args:
        source, sink: file descriptors; by default standard input, and of standard error and output the one that is a
            terminal. Without a terminal nothing is asked.
        limit: seconds.
    """
    try:
        import select
        import termios
    except ImportError:  # no such thing on Windows
        return SILENCE
    source = _terminal(sys.__stdin__) if source is None else source
    sink = (_terminal(sys.__stderr__) or _terminal(sys.__stdout__)) if sink is None else sink
    if source is None or sink is None:
        return SILENCE
    try:
        before = termios.tcgetattr(source)
        raw = termios.tcgetattr(source)
        raw[3] &= ~(termios.ICANON | termios.ECHO)
        raw[6][termios.VMIN], raw[6][termios.VTIME] = 1, 0
        termios.tcsetattr(source, termios.TCSANOW, raw)
    except termios.error:
        return SILENCE
    received = b""
    try:
        os.write(sink, REQUEST)
        end = time.monotonic() + limit
        while (left := end - time.monotonic()) > 0 and not _END.search(received):
            if select.select([source], [], [], left)[0]:
                chunk = os.read(source, 1024)
                if not chunk:
                    break
                received += chunk
    except OSError:
        pass
    finally:
        termios.tcsetattr(source, termios.TCSANOW, before)
    mode = _MODE.search(received)
    return Answer(int(mode[1]) if mode else None, _END.search(received) is not None)


def _terminal(stream: object) -> int | None:
    try:
        number = stream.fileno()  # type: ignore[attr-defined]
    except (AttributeError, OSError, ValueError):
        return None
    return number if os.isatty(number) else None


class LateAnswer:
    """Keeps an answer that comes after the wait from being taken for keys that somebody pressed.

    Textual hands an answer that it does not know on as single keys, and ``8`` or ``1`` would answer a question.
    """

    #: Seconds after which nothing is expected any more.
    PATIENCE: Final = 5.0
    _BEGINNING: Final = re.compile(r"\^?(\[(8(;([0-4](\$y?)?)?)?|\?[0-9;]*c?)?)?")

    def __init__(self) -> None:
        self._seen = ""
        self._until = time.monotonic() + self.PATIENCE

    def swallows(self, character: str | None) -> bool:
        """Whether this key is part of an answer; to be asked of every key, in order."""
        if character is None or time.monotonic() > self._until:
            self._seen = ""
            return False
        if character == "\x1b":
            character = "^"
        for seen in (self._seen + character, character):
            if self._BEGINNING.fullmatch(seen):
                self._seen = "" if seen[-1] in "yc" else seen
                return True
        self._seen = ""
        return False
