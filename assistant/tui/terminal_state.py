"""Making a terminal ready for our text, and leaving it as it was found, also after a crash."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from assistant.tui.terminal import TerminalProfile


class TerminalState:
    """Whether the modes of a profile are on. ``send`` writes to the terminal while the app runs."""

    def __init__(self, profile: TerminalProfile, send: Callable[[str], None]) -> None:
        self._profile = profile
        self._send = send
        self._entered = False

    def enter(self) -> None:
        """Make it ready. Before the first paint: VTE applies the mode only to rows that are written after it."""
        if not self._entered:
            self._entered = True
            if self._profile.enter:
                self._send(self._profile.enter)

    def leave(self) -> None:
        """Put it back. A second time does nothing."""
        if self._entered:
            self._entered = False
            if self._profile.leave:
                self._send(self._profile.leave)

    def leave_after_crash(self) -> None:
        """Put it back when the app is gone without leaving: write straight to the terminal."""
        if not self._entered:
            return
        self._entered = False
        for stream in (sys.__stderr__, sys.__stdout__):
            try:
                if stream is not None and stream.isatty():
                    os.write(stream.fileno(), self._profile.leave.encode())
                    return
            except (OSError, ValueError):
                continue
