"""The command ``toeslag-assistant``: reads the command line and the clock, and hands over to the rooms.

Results go to standard output, everything else to standard error. Exit: 0 done; 1 could not be done; 2 wrong use or
wrong input; 130 interrupted. What was found in a household never changes the code. Whatever a command needs is imported
inside it, so that the conversation starts at once.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final, NoReturn, TextIO

from assistant.words.languages import LANGUAGES, SOURCE, UnknownLanguage, language

if TYPE_CHECKING:
    from assistant.facts.household import Household
    from assistant.words.voice import Voice

NAME: Final = "toeslag-assistant"
DONE, FAILED, WRONG, INTERRUPTED = 0, 1, 2, 130
#: Ways to show right-to-left text, as ``assistant.tui.terminal`` knows them (a test compares).
BIDI: Final = ("auto", "visual", "fenced", "wordrev", "logical")
#: Characters of the command line that are said back.
LONGEST: Final = 200
#: Columns and rows that the screen needs.
LEAST: Final = (40, 12)


class WrongUse(Exception):
    """The command line is not as it should be: the id of a sentence and its values."""

    def __init__(self, id: str, **values: object) -> None:
        super().__init__(id)
        self.id = id
        self.values = values


@dataclass(frozen=True, slots=True)
class Command:
    """What a command takes. ``operands``: as usage shows them, in brackets when they may be left out."""

    operands: tuple[str, ...]
    options: Mapping[str, str]
    run: Callable[[argparse.Namespace, Voice], int]

    @property
    def least(self) -> int:
        return sum(not word.startswith("[") for word in self.operands)


def main(argv: list[str] | None = None) -> int:
    """Runs the command and gives its exit code. Never shows a traceback."""
    words = sys.argv[1:] if argv is None else argv
    _open_streams()
    try:
        return _run(words)
    except WrongUse as wrong:
        _complain(_voice(words), wrong.id, **wrong.values)
        return WRONG
    except KeyboardInterrupt:
        _complain(_voice(words), "cli.stopped")
        return INTERRUPTED
    except BrokenPipeError:
        _forget(sys.stdout)  # whoever read has had enough
        return DONE
    except Exception as error:
        if os.environ.get("TOESLAG_TRACEBACK"):
            raise
        _complain(_voice(words), "error.internal", code=type(error).__name__)
        return FAILED


def _open_streams() -> None:
    """A terminal that lacks a letter shows another sign for it instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if (stream.encoding or "").lower().replace("-", "") != "utf8" and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _forget(stream: TextIO) -> None:
    """Nothing more is written to a stream that fails, also not when the interpreter closes it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


# ---------------------------------------------------------------- the command line


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in the language of the user, not in English."""

    def error(self, message: str) -> NoReturn:
        raise WrongUse("cli.wrong.use", usage=self.usage)


def _parse(words: list[str]) -> argparse.Namespace:
    named = next((word for word in words if word in COMMANDS), "")
    parser = _Parser(prog=NAME, add_help=False, allow_abbrev=False, usage=_usage(named))
    parser.add_argument("words", nargs="*")
    parser.add_argument("--lang")
    parser.add_argument("--bidi")
    parser.add_argument("--format")
    parser.add_argument("--on")
    parser.add_argument("--plain", action="store_true", default=None)
    parser.add_argument("--help", "-h", action="store_true")
    parser.add_argument("--version", action="store_true")
    found, rest = parser.parse_known_intermixed_args(words)
    if rest:
        raise WrongUse("cli.wrong.words", word=rest[0])
    return found


def _usage(name: str) -> str:
    """How a command is written; "": the conversation. The same in every language."""
    operands, options = (COMMANDS[name].operands, COMMANDS[name].options) if name else ((), _START)
    shown = (f"[--{option} {value}]" if value else f"[--{option}]" for option, value in options.items())
    return " ".join((NAME, *(name and (name,)), *operands, *shown))


def _run(words: list[str]) -> int:
    found = _parse(words)
    code = _language_of(words)
    if found.version:
        from assistant import __version__

        print(__version__)
        return DONE
    if found.help:
        return _help(_voice(words))
    if not found.words:
        _only(found, _START)
        return _converse(found)
    name, *operands = found.words
    command = COMMANDS.get(name)
    if command is None:
        raise WrongUse("cli.wrong.command", word=name, choices=" | ".join(COMMANDS))
    _only(found, command.options)
    if len(operands) < command.least:
        raise WrongUse("cli.wrong.lacks", usage=_usage(name))
    if len(operands) > len(command.operands):
        raise WrongUse("cli.wrong.words", word=operands[len(command.operands)])
    found.words = operands
    return command.run(found, _voice([f"--lang={code}"]))


def _only(found: argparse.Namespace, options: Iterable[str]) -> None:
    """Refuses an option that belongs to another command."""
    for option in ("plain", "bidi", "format", "on"):
        if getattr(found, option) is not None and option not in options:
            raise WrongUse("cli.wrong.words", word=f"--{option}")


def _help(voice: Voice) -> int:
    from assistant.words.listings import help_lines

    return _print(help_lines({name: _usage(name) for name in ("", *COMMANDS)}, voice))


def _language_of(words: list[str]) -> str:
    """The language that was asked for last, else that of the locale if it is one of ours, else Dutch."""
    code = ""
    for place, word in enumerate(words):
        name, sign, told = word.partition("=")
        if name == "--lang":
            code = told if sign else "".join(words[place + 1 : place + 2])
    if not code:
        return _locale_language(os.environ)
    try:
        return language(code).code
    except UnknownLanguage:
        raise WrongUse("cli.wrong.choice", word=code, choices=" | ".join(LANGUAGES)) from None


def _locale_language(env: Mapping[str, str]) -> str:
    told = next((env[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if env.get(name)), "")
    code = told.partition(".")[0].partition("_")[0].lower()
    return code if code in LANGUAGES else SOURCE


def _voice(words: list[str]) -> Voice:
    from assistant.words.voice import Voice

    try:
        return Voice(_language_of(words))
    except WrongUse:
        return Voice(_locale_language(os.environ))


def _complain(voice: Voice, id: str, **values: object) -> None:
    shown = {name: f"{value!s:.{LONGEST}}" if name in ("word", "file") else value for name, value in values.items()}
    try:
        print(voice.say(id, **shown), file=sys.stderr)
    except OSError:
        _forget(sys.stderr)  # nobody can be told; the exit code still says it


def _print(lines: Iterable[str]) -> int:
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()
    return DONE


def _json(data: Mapping[str, object]) -> int:
    from json import dumps

    return _print([dumps(data, indent=2)])


def _choice(word: str | None, choices: tuple[str, ...]) -> str:
    if word is None:
        return choices[0]
    if word not in choices:
        raise WrongUse("cli.wrong.choice", word=word, choices=" | ".join(choices))
    return word


def _day(word: str | None) -> date:
    if word is None:
        return date.today()
    try:
        day = date.fromisoformat(word)
    except ValueError:
        raise WrongUse("cli.wrong.day", word=word) from None
    if day.isoformat() != word or not FIRST_DAY <= day <= LAST_DAY:
        raise WrongUse("cli.wrong.day", word=word)
    return day


#: Days on which an assessment makes sense: its window must lie within the figures, or be told as not known.
FIRST_DAY, LAST_DAY = date(2019, 1, 1), date(2100, 12, 31)


# ---------------------------------------------------------------- the conversation


def _converse(found: argparse.Namespace) -> int:
    code = None if found.lang is None else _language_of([f"--lang={found.lang}"])
    bidi = found.bidi or os.environ.get("TOESLAG_BIDI")
    if bidi and bidi.strip().lower() not in BIDI:
        raise WrongUse("cli.wrong.choice", word=bidi, choices=" | ".join(BIDI))
    if not found.plain and sys.stdin.isatty() and sys.stdout.isatty():
        trouble = _no_screen(os.environ)
        if not trouble:
            from assistant.tui.app import run as on_screen

            return on_screen(code, date.today(), found.bidi)
        if trouble == "letters":
            code = code or SOURCE
        if not _accepts_plain(trouble, _voice([] if code is None else [f"--lang={code}"])):
            return DONE
    from assistant.plain import run as line_by_line

    return line_by_line(code, date.today(), found.bidi)


def _no_screen(env: Mapping[str, str]) -> str:
    """Why the screen cannot be shown here: ``dumb``, ``letters``, ``small``, or "" when it can."""
    if sys.platform != "win32":
        if env.get("TERM", "dumb") in ("", "dumb", "unknown"):
            return "dumb"
        told = next((env[name] for name in ("LC_ALL", "LC_CTYPE", "LANG") if env.get(name)), "")
        if _started_without_letters() or "utf8" not in told.lower().replace("-", ""):
            return "letters"
    size = os.get_terminal_size(sys.stdout.fileno())
    if 0 < size.columns < LEAST[0] or 0 < size.lines < LEAST[1]:
        return "small"
    return ""


def _started_without_letters() -> bool:
    """Whether Python was started in the C locale, and put another in the environment (PEP 538, 540)."""
    if sys.version_info >= (3, 15):  # from here on UTF-8 mode says nothing about the locale
        return False
    asked_for = os.environ.get("PYTHONUTF8") == "1" or "utf8" in sys._xoptions
    return bool(sys.flags.utf8_mode) and not asked_for


def _accepts_plain(trouble: str, voice: Voice) -> bool:
    """Offers the conversation line by line. The end of input is a no."""
    print(voice.say(f"cli.plain.{trouble}"))
    print(voice.say("cli.plain.ask"), flush=True)
    answer = sys.stdin.readline()
    return bool(answer) and answer.strip().lower() != "q"


# ---------------------------------------------------------------- commands


def _check(found: argparse.Namespace, voice: Voice) -> int:
    shape, on = _choice(found.format, ("text", "json")), _day(found.on)
    household = _household(found.words[0], voice)
    if isinstance(household, int):
        return household
    from assistant.findings import assess

    assessment = assess(household, on)
    if shape == "json":
        from assistant.files.result import plain

        return _json(plain(assessment))
    from assistant.words.verdict import as_text, verdict_lines

    lines = verdict_lines(assessment, voice, as_of=household.as_of)
    if any(voice.draft(line.id) for line in lines):
        _print([voice.say("screen.draft"), ""])
    return _print([as_text(lines).rstrip("\n")])


def _explain(found: argparse.Namespace, voice: Voice) -> int:
    shape, on = _choice(found.format, ("text", "json")), _day(found.on)
    household, wanted = _household(found.words[0], voice), found.words[1]
    if isinstance(household, int):
        return household
    from assistant.findings.trace import explain

    explained = explain(household, on, wanted)
    if not explained.assessment.findings:
        raise WrongUse("cli.wrong.no-findings")
    if not explained.traces:
        choices = " | ".join(one.id for one in explained.assessment.findings)
        raise WrongUse("cli.wrong.finding", word=wanted, choices=choices)
    if shape == "json":
        from assistant.files.tracing import plain_trace

        return _json(plain_trace(explained))
    from assistant.words.tree import trace_lines

    return _print(trace_lines(explained, voice))


def _household(name: str, voice: Voice) -> Household | int:
    """The household in a file; or what was wrong has been told, and the exit code."""
    from assistant.files.faults import BadFile
    from assistant.files.opening import NotOpened, open_household

    try:
        return open_household(name)
    except NotOpened as error:
        _complain(voice, error.id, file=name)
        return WRONG if error.wrong else FAILED
    except BadFile as bad:
        for fault in bad.faults:
            _complain(voice, fault.id, path=fault.path, **fault.values)
        return WRONG


def _values(found: argparse.Namespace, voice: Voice) -> int:
    from assistant.words.listings import FIRST_YEAR, LAST_YEAR, values_lines

    word = found.words[0] if found.words else str(date.today().year)
    if not (word.isascii() and word.isdigit() and FIRST_YEAR <= int(word) <= LAST_YEAR):
        raise WrongUse("cli.wrong.year", word=word, first=FIRST_YEAR, last=LAST_YEAR)
    return _print(values_lines(int(word), voice))


def _sources(found: argparse.Namespace, voice: Voice) -> int:
    from assistant.words.listings import sources_lines

    return _print(sources_lines(voice))


def _article(found: argparse.Namespace, voice: Voice) -> int:
    from assistant.words.listings import UnknownArticle, article_lines

    try:
        return _print(list(article_lines(found.words[0], voice)))
    except UnknownArticle as unknown:
        raise WrongUse("cli.wrong.article", word=unknown.args[0]) from None


def _flow(found: argparse.Namespace, voice: Voice) -> int:
    from assistant.dialogue import flow

    shape = _choice(found.format, ("text", "mermaid"))
    return _print([(flow.mermaid() if shape == "mermaid" else flow.text()).rstrip("\n")])


def _schema(found: argparse.Namespace, voice: Voice) -> int:
    from assistant.files import json_schema

    kind = _choice(found.words[0], ("household", "assessment"))
    return _json(json_schema("household" if kind == "household" else "assessment"))


_LANG: Final = {"lang": "|".join(LANGUAGES)}
#: Options of the conversation.
_START: Final = {**_LANG, "plain": "", "bidi": "|".join(BIDI)}
COMMANDS: Final[Mapping[str, Command]] = {
    "check": Command(("FILE",), {**_LANG, "format": "text|json", "on": "DATE"}, _check),
    "explain": Command(("FILE", "FINDING"), {**_LANG, "format": "text|json", "on": "DATE"}, _explain),
    "values": Command(("[YEAR]",), _LANG, _values),
    "sources": Command((), _LANG, _sources),
    "article": Command(("ID",), _LANG, _article),
    "flow": Command((), {"format": "text|mermaid"}, _flow),
    "schema": Command(("household|assessment",), {}, _schema),
}
