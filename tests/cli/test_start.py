"""Without a command the conversation starts: on screen, or line by line where a screen cannot be."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from assistant import cli
from assistant.cli import DONE, INTERRUPTED, main

UTF8 = {"TERM": "xterm-256color", "LANG": "nl_NL.UTF-8"}
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[object, ...]]:
    """The conversations that were started, instead of starting them."""
    found: list[tuple[object, ...]] = []

    def start(kind: str, code: int) -> object:
        def run(lang: str | None, on: date, bidi: str | None) -> int:
            found.append((kind, lang, on, bidi))
            return code

        return SimpleNamespace(run=run)

    monkeypatch.setitem(sys.modules, "assistant.tui.app", start("screen", DONE))
    monkeypatch.setitem(sys.modules, "assistant.plain", start("plain", DONE))
    monkeypatch.delenv("TOESLAG_BIDI", raising=False)
    return found


def terminal(monkeypatch: pytest.MonkeyPatch, trouble: str = "", answer: str = "\n") -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(isatty=lambda: True, readline=lambda: answer))
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setattr(cli, "_no_screen", lambda env: trouble)


def test_in_a_terminal_it_is_a_screen(
    started: list[tuple[object, ...]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal(monkeypatch)
    assert main([]) == DONE
    assert main(["--lang", "ar", "--bidi", "fenced"]) == DONE
    today = date.today()
    assert started == [("screen", None, today, None), ("screen", "ar", today, "fenced")]
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("words", [["--plain"], []])
def test_plain_when_asked_for_or_without_a_terminal(words: list[str], started: list[tuple[object, ...]]) -> None:
    assert main(words) == DONE
    assert [one[:2] for one in started] == [("plain", None)]


@pytest.mark.parametrize("trouble", ["small", "letters", "dumb"])
def test_plain_is_offered_in_words_where_a_screen_cannot_be(
    trouble: str,
    started: list[tuple[object, ...]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    terminal(monkeypatch, trouble)
    assert main(["--lang", "nl"]) == DONE
    assert [one[0] for one in started] == ["plain"]
    assert "regel voor regel" in capsys.readouterr().out


@pytest.mark.parametrize("answer", ["q\n", "Q\n", ""])
def test_the_offer_can_be_declined(
    answer: str, started: list[tuple[object, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal(monkeypatch, "small", answer)
    assert main([]) == DONE
    assert started == []


def test_without_letters_it_is_dutch_unless_a_language_was_asked_for(
    started: list[tuple[object, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal(monkeypatch, "letters")
    main([])
    main(["--lang", "pl"])
    assert [one[1] for one in started] == ["nl", "pl"]


@pytest.mark.parametrize(
    ("env", "size", "trouble"),
    [
        (UTF8, (80, 24), ""),
        (UTF8, (40, 12), ""),
        (UTF8, (39, 12), "small"),
        (UTF8, (40, 11), "small"),
        (UTF8, (0, 0), ""),  # a terminal that does not tell its size
        (UTF8 | {"TERM": "dumb"}, (80, 24), "dumb"),
        (UTF8 | {"TERM": ""}, (80, 24), "dumb"),
        ({"LANG": "nl_NL.UTF-8"}, (80, 24), "dumb"),
        (UTF8 | {"LC_ALL": "C"}, (80, 24), "letters"),
        (UTF8 | {"LANG": "nl_NL.ISO-8859-1"}, (80, 24), "letters"),
        ({"TERM": "xterm"}, (80, 24), "letters"),
        ({"TERM": "xterm", "LC_CTYPE": "en_US.utf8"}, (80, 24), ""),
    ],
)
def test_where_a_screen_cannot_be(
    env: Mapping[str, str], size: tuple[int, int], trouble: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "_started_without_letters", lambda: False)
    monkeypatch.setattr("sys.stdout.fileno", lambda: 1, raising=False)
    monkeypatch.setattr("os.get_terminal_size", lambda fd: os.terminal_size(size))
    assert cli._no_screen(env) == trouble


# ---------------------------------------------------------------- in a real terminal

pty = pytest.importorskip("pty")


def in_terminal(env: dict[str, str], keys: bytes, size: tuple[int, int] = (80, 24)) -> tuple[int, str, bool]:
    """Runs the command in a terminal; its exit code, what it wrote, and whether the terminal is as it was."""
    import fcntl
    import struct
    import termios

    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
    before = termios.tcgetattr(follower)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))}
    process = subprocess.Popen(
        [sys.executable, "-m", "assistant"],
        stdin=follower,
        stdout=follower,
        stderr=follower,
        cwd=ROOT,
        env=kept | env,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    )
    out = b""
    os.set_blocking(leader, False)
    sent = False
    until = time.monotonic() + 10
    while process.poll() is None and time.monotonic() < until:
        try:
            out += os.read(leader, 65536)
        except BlockingIOError:
            time.sleep(0.02)
        if b"Enter" in out and not sent:
            os.write(leader, keys)
            sent = True
    process.kill()
    process.wait()
    with contextlib.suppress(OSError):
        out += os.read(leader, 65536)
    same = termios.tcgetattr(follower) == before
    os.close(leader)
    os.close(follower)
    return process.returncode, out.decode("utf-8", "replace"), same


@pytest.mark.parametrize(
    ("env", "size", "says"),
    [
        ({"TERM": "dumb", "LANG": "C.UTF-8"}, (80, 24), "kan geen scherm tonen"),
        ({"TERM": "xterm", "LC_ALL": "C"}, (80, 24), "toont niet alle letters"),
        ({"TERM": "xterm"}, (80, 24), "toont niet alle letters"),
        ({"TERM": "xterm", "LANG": "C.UTF-8"}, (38, 24), "te klein"),
    ],
)
def test_a_poor_terminal_is_told_and_not_painted(env: dict[str, str], size: tuple[int, int], says: str) -> None:
    code, out, same = in_terminal(env, b"q\n", size)
    assert (code, same) == (DONE, True)
    assert says in out
    assert "\x1b" not in out


def test_an_interrupt_leaves_the_terminal_as_it_was() -> None:
    code, out, same = in_terminal({"TERM": "dumb", "LANG": "C.UTF-8"}, b"\x03")
    assert (code, same) == (INTERRUPTED, True)
    assert "U bent gestopt." in out
    assert "Traceback" not in out
