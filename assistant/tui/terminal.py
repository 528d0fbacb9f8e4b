"""Which of the ways to send right-to-left text this terminal needs.

In this order: what the user set; what the terminal says of itself; what the environment says of it. The environment is
inherited (an xterm started from Konsole still carries its name), which is why the terminal is asked first. It is asked
only for a right-to-left language, so that others start at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from assistant.tui.terminal_query import Answer
from assistant.words.direction.encode import Output

#: Environment variable with the same values as the option ``--bidi``.
VARIABLE: Final = "TOESLAG_BIDI"
#: Values of the setting.
SETTINGS: Final = ("auto", *(output.value for output in Output))

_FIRST_VTE_WITH_BIDI: Final = 5800  # VTE 0.58


class UnknownSetting(ValueError):
    """A value of ``--bidi`` or ``TOESLAG_BIDI`` that does not exist; the argument is the value."""


@dataclass(frozen=True, slots=True)
class TerminalProfile:
    """How to address one terminal.

    Attributes:
        output: how text is sent to it.
        enter: what makes it ready, once, before the first text; may be empty.
        leave: what puts it back as it was.
        settled: whether asking the terminal (again) could teach nothing.
        late: it was asked and did not answer in time, so an answer may still come in among the keys.
    """

    output: Output
    enter: str = ""
    leave: str = ""
    settled: bool = False
    late: bool = False


_PRINTS_CELLS: Final = TerminalProfile(Output.VISUAL)
_REORDERS: Final = TerminalProfile(Output.FENCED)
#: Textual turns line wrap off (and on again in the end); without it, tmux puts a mark that belongs to the last column
#: one cell too early.
_BEHIND_TMUX: Final = TerminalProfile(Output.FENCED, "\x1b[?7h")
_TURNS_WORDS: Final = TerminalProfile(Output.WORDREV)
#: Mode 8 off: print cells as they come. SCP 1: rows begin at the left. (ECMA-48; terminal-wg, "BiDi in terminals".)
_VTE: Final = TerminalProfile(Output.VISUAL, "\x1b[8l\x1b[1 k", "\x1b[8h\x1b[0 k")
#: For a terminal of which nothing is known, such as one behind ssh: whoever does not know mode 8 ignores it.
_UNKNOWN: Final = TerminalProfile(Output.VISUAL, "\x1b[8l", "\x1b[8h")
_MLTERM: Final = TerminalProfile(Output.VISUAL, "\x1b]5379;use_ctl=false\x07", "\x1b]5379;use_ctl=true\x07")


def detect(
    env: Mapping[str, str], query: Callable[[], Answer] | None = None, setting: str | None = None
) -> TerminalProfile:
    """The profile of the terminal that we run in.

    Args:
        env: the environment.
        query: asks the terminal (``terminal_query.ask_terminal``); None for a language that runs left to right, or
            when it cannot be asked now.
        setting: of ``--bidi``; without it, of the environment variable ``TOESLAG_BIDI``.

    Raises:
        UnknownSetting: the setting does not exist.
    """
    wanted = (setting or env.get(VARIABLE) or "auto").strip().lower()
    if wanted not in SETTINGS:
        raise UnknownSetting(wanted)
    if wanted != "auto":
        return _set(Output(wanted), env)
    if env.get("TEXTUAL_DRIVER", "").endswith("WebDriver"):
        return replace(_PRINTS_CELLS, settled=True)
    if _not_worth_asking(env):
        return replace(_by_environment(env), settled=True)
    if query is None:
        return _by_environment(env)
    answer = query()
    profile = _by_answer(answer.mode, env) or _by_environment(env)
    return replace(profile, settled=True, late=not answer.complete)


def _set(output: Output, env: Mapping[str, str]) -> TerminalProfile:
    """The user said how; the environment may still say what makes the terminal ready for it."""
    profile = _by_environment(env)
    if output is not Output.VISUAL:
        return TerminalProfile(output, settled=True)
    return replace(profile if profile.output is output else _UNKNOWN, settled=True)


def _not_worth_asking(env: Mapping[str, str]) -> bool:
    """A far terminal may answer late, and switching it works as well unasked; Apple's prints part of the question."""
    return bool(env.get("SSH_CONNECTION") or env.get("SSH_TTY")) or env.get("TERM_PROGRAM") == "Apple_Terminal"


def _by_answer(mode: int | None, env: Mapping[str, str]) -> TerminalProfile | None:
    if mode is None or _multiplexed(env):
        return None
    if mode == 0:  # xterm, mlterm, kitty; not Konsole, which says nothing
        if _is_kitty(env):
            return _TURNS_WORDS
        return _MLTERM if env.get("MLTERM") else _PRINTS_CELLS
    if mode == 1:
        return _VTE
    if mode == 3:
        return _REORDERS
    return replace(_VTE, enter="\x1b[1 k", leave="\x1b[0 k") if mode == 2 else _PRINTS_CELLS


def _by_environment(env: Mapping[str, str]) -> TerminalProfile:
    if _is_kitty(env):
        return _TURNS_WORDS
    if env.get("MLTERM"):
        return _MLTERM
    if env.get("KONSOLE_VERSION") or env.get("TERM_PROGRAM") == "Apple_Terminal":
        return _REORDERS
    version = env.get("VTE_VERSION", "")
    if version.isdecimal() and int(version) >= _FIRST_VTE_WITH_BIDI:
        return _BEHIND_TMUX if _multiplexed(env) else _VTE
    return _PRINTS_CELLS if _multiplexed(env) else _UNKNOWN


def _is_kitty(env: Mapping[str, str]) -> bool:
    return bool(env.get("KITTY_WINDOW_ID")) or env.get("TERM") == "xterm-kitty"


def _multiplexed(env: Mapping[str, str]) -> bool:
    """Whether tmux or screen stands between, and answers and filters for the terminal."""
    return bool(env.get("TMUX") or env.get("STY"))
