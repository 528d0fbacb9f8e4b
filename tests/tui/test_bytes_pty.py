"""Bytes that are no text end nothing; what is still typed while the screen is left does nothing."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from tests.tui.test_talking_pty import ALTERNATE_OFF, Command, command, left_as_found

__all__ = ["command"]


@pytest.mark.parametrize("typed", [b"\xe9", b"\xc2", b"\xff\xfe", b"\xe2\x82"])
def test_a_byte_that_is_no_text_is_passed_over(command: Callable[..., Command], typed: bytes) -> None:
    run = command("--lang", "nl")
    run.see("Waarom mag u")
    os.write(run.master, typed + b"1")
    run.see("ingangsdatum")
    os.write(run.master, b"\x03")
    assert run.end() == 130
    left_as_found(run)


def test_when_the_keyboard_cannot_be_read_it_says_so(request: pytest.FixtureRequest) -> None:
    code = (
        "import sys; from datetime import date; from assistant.tui import app\n"
        "from textual.drivers import linux_driver\n"
        "def fault(self, data): raise RuntimeError('Zomergem')\n"
        "linux_driver.XTermParser.feed = fault\n"
        "sys.exit(app.run('nl', date(2026, 11, 23)))\n"
    )
    run = Command("-c", code)
    request.addfinalizer(run.close)
    run.see("Waarom mag u")
    os.write(run.master, b"1")
    assert run.end() == 1
    assert b"Zomergem" not in run.data
    assert b"Traceback" not in run.data
    assert b"Er ging iets mis" in run.data.rpartition(ALTERNATE_OFF)[2]


def test_keys_that_come_while_it_is_left(command: Callable[..., Command]) -> None:
    run = command("--lang", "nl")
    run.see("Waarom mag u")
    run.type("q")
    run.see("Wilt u stoppen?")
    os.write(run.master, b"2" + 200 * b"\x1b[B1")
    assert run.end() == 0
    assert b"Er ging iets mis" not in run.data
    left_as_found(run)
