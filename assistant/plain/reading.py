"""What was typed: a number of a list, a command, yes or no in any of the languages, a date or an amount."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import Enum
from functools import cache
from typing import Final

from assistant.dialogue.answers import check_value
from assistant.dialogue.question import NO_ANSWER, YES, Entry, Field
from assistant.facts.calendar import Day
from assistant.words import numbers
from assistant.words.languages import LANGUAGES
from assistant.words.typed import even, spelled
from assistant.words.voice import Voice


class Command(Enum):
    """What can be typed instead of an answer; its value is the sign, the same in every language."""

    WHY = "?"
    HELP = "??"
    BACK = "<"
    CHANGE = "="
    LANGUAGE = "*"
    VERDICT = "!"
    STOP = "x"


#: Each with the label that says what it does.
LABELS: Final[dict[Command, str]] = {
    Command.WHY: "key.why",
    Command.HELP: "plain.keys.help",
    Command.BACK: "key.back",
    Command.CHANGE: "key.change",
    Command.LANGUAGE: "key.language",
    Command.VERDICT: "plain.keys.verdict",
    Command.STOP: "key.quit",
}
_SIGNS: Final = {"؟": Command.WHY, "؟؟": Command.HELP, "q": Command.STOP}
_LETTERS: Final = {"y": YES, "j": YES, "n": NO_ANSWER}


def command(typed: str) -> Command | str | None:
    """The command, the code of a language to switch to, or None if it is neither."""
    plain = even(typed)
    for one in Command:
        if plain == one.value:
            return one
    if plain in _SIGNS:
        return _SIGNS[plain]
    if plain in LANGUAGES:
        return plain
    return _named().get(spelled(typed))


@cache
def _named() -> dict[str, Command | str]:
    """The labels of the commands, and the languages by their own names, in every language."""
    found: dict[str, Command | str] = {spelled(one.own_name): one.code for one in LANGUAGES.values()}
    for code in LANGUAGES:
        voice = Voice(code)
        for one, label in LABELS.items():
            if not voice.say(label).marked:
                found.setdefault(spelled(voice.say(label)), one)
    return found


@cache
def _yes_or_no() -> dict[str, str]:
    found = dict(_LETTERS)
    for code in LANGUAGES:
        voice = Voice(code)
        for id, label in ((YES, "key.yes"), (NO_ANSWER, "key.no")):
            if not voice.say(label).marked:
                found[spelled(voice.say(label))] = id
    return found


def pick(typed: str, ids: Sequence[str], texts: Sequence[str]) -> int | None:
    """Which of the options was meant: by number, by its words, or by yes and no; None if none was."""
    number = numbers.read_number(typed, least=1, most=len(ids))
    if isinstance(number, int):
        return number - 1
    word = spelled(typed)
    same = [place for place, text in enumerate(texts) if spelled(text) == word]
    if len(same) == 1:
        return same[0]
    meant = _yes_or_no().get(word)
    return ids.index(meant) if meant in ids else None


def value(field: Field, typed: str, on: date) -> Day | int | str | None:
    """What was typed in a field: a date, cents, None if nothing; or the id of the sentence that helps."""
    if not typed:
        return None
    found = numbers.read_amount(typed) if field.entry is Entry.AMOUNT else numbers.read_when(typed)
    if isinstance(found, numbers.Trouble):
        return found.text_id
    fault = check_value(field, found, on)
    return found if fault is None else f"again.{fault.value}"
