"""Lines in and out: wrapped at the width that was asked for, in reading order, with the letters as written."""

from __future__ import annotations

import os
import shutil
import sys
from typing import Final, TextIO

from assistant.words.direction.encode import Output, lines_for
from assistant.words.direction.isolates import plain
from assistant.words.template import clean

#: Columns when nothing says how wide it is; and fewer are not used.
USUAL, LEAST = 72, 20
#: The most characters of one answer; what is longer is no answer.
LONGEST: Final = 200
#: Stands for a line that is longer.
NO_ANSWER: Final = "…"


class EndOfInput(Exception):
    """There is nothing more to read."""


class Console:
    """Writes paragraphs and reads answers.

    Args:
        source, target: standard input and output, unless a test gives others.
        bidi: how the terminal must be addressed; anything but a name of ``Output`` is reading order.
    """

    def __init__(self, source: TextIO | None = None, target: TextIO | None = None, bidi: str | None = None) -> None:
        self._source = source if source is not None else sys.stdin
        self._target = target if target is not None else sys.stdout
        if self._source is sys.stdin and hasattr(self._source, "reconfigure"):
            self._source.reconfigure(errors="replace")
        names = {one.value: one for one in Output}
        self._output = names.get(bidi or "", Output.LOGICAL)
        self.width = _width(self._target)
        self.rtl = False

    def say(self, text: str, *, mark: str = "", depth: int = 0) -> None:
        """A paragraph. ``mark`` stands before its first line, the others are set below the text."""
        indent = " " * min(depth, self.width // 4)
        room = self.width - len(indent) - len(mark)
        if self.rtl:
            # The mark belongs to the sentence: only so does it stand at its right.
            lines = lines_for(mark + text, self.width - len(indent), self._output, 1)
            self._write(*(indent + line if self._output is Output.LOGICAL else line for line in lines))
            return
        lines = lines_for(text, room, self._output, 0)
        self._write(*(indent + (mark if not place else " " * len(mark)) + line for place, line in enumerate(lines)))

    def gap(self) -> None:
        """An empty line."""
        self._write("")

    def ask(self) -> str:
        """What is typed, without its line end and without control characters. Raises ``EndOfInput``."""
        self._target.write("> ")
        self._target.flush()
        line = self._source.readline(LONGEST + 1)
        if not line:
            self._write("")
            raise EndOfInput
        rest = line
        while rest and not rest.endswith("\n"):
            rest = self._source.readline(LONGEST + 1)
        if not self._target.isatty():
            self._write("")  # in a pipe nobody pressed Enter on the screen
        return clean(line).strip() if len(line) <= LONGEST else NO_ANSWER

    def _write(self, *lines: str) -> None:
        fenced = self._target.isatty() and self._output is Output.LOGICAL
        for line in lines:
            self._target.write((line if fenced or self._output is not Output.LOGICAL else plain(line)).rstrip() + "\n")
        self._target.flush()


def _width(target: TextIO) -> int:
    told = os.environ.get("COLUMNS", "")
    if told.isascii() and told.isdecimal() and len(told) < 5:
        return max(int(told), LEAST)
    if target is sys.stdout and target.isatty():
        return max(shutil.get_terminal_size((USUAL, 24)).columns, LEAST)
    return USUAL
