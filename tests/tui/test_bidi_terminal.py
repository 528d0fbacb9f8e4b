"""Which terminal is addressed how, and the question that is put to it."""

from __future__ import annotations

import os
import pty
import threading
import time
import tty
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import pytest
from textual import events
from textual._xterm_parser import XTermParser

from assistant.tui.terminal import SETTINGS, TerminalProfile, UnknownSetting, detect
from assistant.tui.terminal_query import LIMIT, REQUEST, SILENCE, Answer, LateAnswer, ask_terminal
from assistant.words.direction.encode import Output

NOTHING: Mapping[str, str] = {"TERM": "xterm-256color"}


def never() -> Answer:
    raise AssertionError("the terminal was asked")


@pytest.mark.parametrize(
    ("env", "output", "enter"),
    [
        (NOTHING, Output.VISUAL, "\x1b[8l"),
        ({"VTE_VERSION": "7006"}, Output.VISUAL, "\x1b[8l\x1b[1 k"),
        ({"VTE_VERSION": "5202"}, Output.VISUAL, "\x1b[8l"),  # older than its own reordering
        ({"VTE_VERSION": "nonsense"}, Output.VISUAL, "\x1b[8l"),
        ({"VTE_VERSION": "7006", "TMUX": "/tmp/x"}, Output.FENCED, "\x1b[?7h"),
        ({"VTE_VERSION": "7006", "STY": "1.x"}, Output.FENCED, "\x1b[?7h"),
        ({"TMUX": "/tmp/x"}, Output.VISUAL, ""),
        ({"KONSOLE_VERSION": "221203"}, Output.FENCED, ""),
        ({"TERM_PROGRAM": "Apple_Terminal"}, Output.FENCED, ""),
        ({"KITTY_WINDOW_ID": "1"}, Output.WORDREV, ""),
        ({"TERM": "xterm-kitty"}, Output.WORDREV, ""),
        ({"KITTY_WINDOW_ID": "1", "KONSOLE_VERSION": "221203"}, Output.WORDREV, ""),
        ({"MLTERM": "3.9.0"}, Output.VISUAL, "\x1b]5379;use_ctl=false\x07"),
        ({"TEXTUAL_DRIVER": "textual.drivers.web_driver:WebDriver", "VTE_VERSION": "7006"}, Output.VISUAL, ""),
    ],
)
def test_by_environment(env: Mapping[str, str], output: Output, enter: str) -> None:
    profile = detect(env)
    assert (profile.output, profile.enter) == (output, enter)
    assert bool(profile.enter) == bool(profile.leave) or profile.enter == "\x1b[?7h"  # Textual undoes that one


@pytest.mark.parametrize(
    ("mode", "env", "output", "enter", "leave"),
    [
        (1, NOTHING, Output.VISUAL, "\x1b[8l\x1b[1 k", "\x1b[8h\x1b[0 k"),
        (1, {"KONSOLE_VERSION": "221203"}, Output.VISUAL, "\x1b[8l\x1b[1 k", "\x1b[8h\x1b[0 k"),  # VTE, from Konsole
        (2, NOTHING, Output.VISUAL, "\x1b[1 k", "\x1b[0 k"),  # was told so before: left as it was found
        (3, NOTHING, Output.FENCED, "", ""),
        (4, NOTHING, Output.VISUAL, "", ""),
        (0, {"KONSOLE_VERSION": "221203"}, Output.VISUAL, "", ""),  # xterm, started from Konsole
        (0, {"MLTERM": "3.9.0"}, Output.VISUAL, "\x1b]5379;use_ctl=false\x07", "\x1b]5379;use_ctl=true\x07"),
        (None, {"KONSOLE_VERSION": "221203"}, Output.FENCED, "", ""),
        (None, {"KITTY_WINDOW_ID": "1"}, Output.WORDREV, "", ""),
        (0, {"KITTY_WINDOW_ID": "1", "TERM": "xterm-kitty"}, Output.WORDREV, "", ""),
        (1, {"VTE_VERSION": "7006", "TMUX": "/tmp/x"}, Output.FENCED, "\x1b[?7h", ""),  # tmux speaks for itself
    ],
)
def test_by_answer(mode: int | None, env: Mapping[str, str], output: Output, enter: str, leave: str) -> None:
    profile = detect(env, lambda: Answer(mode, True))
    assert profile == TerminalProfile(output, enter, leave, settled=True)


def test_what_the_user_set_goes_first() -> None:
    konsole = {"KONSOLE_VERSION": "221203"}
    assert detect(konsole, never, "visual") == TerminalProfile(Output.VISUAL, "\x1b[8l", "\x1b[8h", settled=True)
    assert detect(konsole | {"TOESLAG_BIDI": "wordrev"}, never) == TerminalProfile(Output.WORDREV, settled=True)
    assert detect(konsole | {"TOESLAG_BIDI": "wordrev"}, never, "Fenced").output is Output.FENCED
    assert detect({"VTE_VERSION": "7006"}, never, "visual").enter == "\x1b[8l\x1b[1 k"
    assert detect(konsole, setting="auto") == detect(konsole)
    for setting in SETTINGS:
        detect(NOTHING, setting=setting)
    with pytest.raises(UnknownSetting, match="sideways"):
        detect(NOTHING, setting="sideways")


@pytest.mark.parametrize(
    "env", [{"SSH_CONNECTION": "a 1 b 2"}, {"SSH_TTY": "/dev/pts/1"}, {"TERM_PROGRAM": "Apple_Terminal"}]
)
def test_some_are_not_asked(env: Mapping[str, str]) -> None:
    assert detect(env, never).settled


def test_left_to_right_languages_do_not_ask_and_can_ask_later() -> None:
    assert not detect(NOTHING).settled


def test_a_terminal_that_did_not_answer_in_time() -> None:
    assert detect(NOTHING, lambda: Answer(None, False)).late
    assert not detect(NOTHING, lambda: Answer(None, True)).late


@contextmanager
def terminal(reply: bytes, delay: float = 0.0) -> Iterator[int]:
    """A terminal that answers a request so; gives the end that a program holds."""
    master, slave = pty.openpty()
    tty.setraw(master)

    def answer() -> None:
        asked = b""
        while REQUEST not in asked:
            asked += os.read(master, 100)
        time.sleep(delay)
        os.write(master, reply)

    thread = threading.Thread(target=answer, daemon=True)
    thread.start()
    try:
        yield slave
    finally:
        thread.join(5)
        os.close(master)
        os.close(slave)


@pytest.mark.parametrize(
    ("reply", "mode"),
    [
        (b"\x1b[8;1$y\x1b[?65;1;9c", 1),  # VTE
        (b"\x1b[8;0$y\x1b[?64;1;2;6;9;15;16;17;18;21;22;28c", 0),  # xterm
        (b"\x1b[?6c", None),  # Konsole, alacritty: no word about the mode
        (b"q\x1b[8;2$y\x1b[?65c", 2),  # a key pressed meanwhile
    ],
)
def test_the_second_answer_ends_the_wait(reply: bytes, mode: int | None) -> None:
    with terminal(reply) as slave:
        begun = time.monotonic()
        assert ask_terminal(slave, slave, limit=5) == Answer(mode, True)
        assert time.monotonic() - begun < 2  # far below the limit, also on a busy machine


def test_a_silent_terminal_costs_the_limit_and_no_more() -> None:
    with terminal(b"") as slave:
        begun = time.monotonic()
        assert ask_terminal(slave, slave) == Answer(None, False)
        assert LIMIT <= time.monotonic() - begun < LIMIT + 1
    assert LIMIT == 0.150


def test_the_terminal_is_left_as_it_was() -> None:
    import termios

    with terminal(b"\x1b[?6c") as slave:
        before = termios.tcgetattr(slave)
        ask_terminal(slave, slave)
        assert termios.tcgetattr(slave) == before


def test_without_a_terminal_nothing_is_asked() -> None:
    reader, writer = os.pipe()
    try:
        assert ask_terminal(reader, writer) == SILENCE
        assert ask_terminal() == SILENCE  # the tests have no terminal for standard input
    finally:
        os.close(reader)
        os.close(writer)


def keys(data: str) -> list[events.Key]:
    """What Textual makes of what a terminal sends."""
    parser = XTermParser()
    found = [*parser.feed(data)]
    time.sleep(0.12)  # longer than Textual waits for the rest of a sequence
    found += [*parser.tick()]
    return [event for event in found if isinstance(event, events.Key)]


@pytest.mark.parametrize("late", ["\x1b[8;1$y\x1b[?65;1;9c", "\x1b[?6c", "\x1b[8;0$y"])
def test_a_late_answer_is_not_taken_for_keys(late: str) -> None:
    guard = LateAnswer()
    arrived = keys(late)
    assert arrived  # without the guard, figures would answer questions
    assert [event.key for event in arrived if not guard.swallows(event.character)] == []
    assert not guard.swallows("8")
    assert not guard.swallows("y")


def test_ordinary_keys_pass_the_guard() -> None:
    guard = LateAnswer()
    assert not any(guard.swallows(char) for char in "1 82cy?$;aب")
    assert not guard.swallows(None)
    guard.swallows("^")
    assert not guard.swallows("a")
    assert not guard.swallows("8")


def test_the_guard_goes_off_duty() -> None:
    guard = LateAnswer()
    guard._until = 0.0
    assert not guard.swallows("^")
