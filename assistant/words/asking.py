"""How a question, its reason, its answers and its labels are declared: each kind with its note for translators."""

from __future__ import annotations

from assistant.words.text import Text, text

_ASK = "Question, one on a screen. Reader: a parent who may be afraid. Calm and plain; no blame."
_WHY = "Shown when the reader asks why. Says what depends on the answer."
_FIND = "Shown when the reader does not know the answer: where to look, or how to find out."
_OPTION = "An answer to choose: short. Polish: no past tense of the 2nd person; Arabic: no verb that shows a gender."
_LABEL = "Label of a field for month and year, behind the answer that was chosen. 'hint.only-year' comes after."


def ask(id: str, ask: str, note: str = "") -> Text:
    return text(f"ask.{id}", ask, note=f"{_ASK} {note}".strip())


def why(id: str, why: str, note: str = "") -> Text:
    return text(f"why.{id}", why, note=f"{_WHY} {note}".strip())


def find(id: str, find: str, note: str = "") -> Text:
    return text(f"find.{id}", find, note=f"{_FIND} {note}".strip())


def option(id: str, option: str, note: str = "") -> Text:
    return text(f"option.{id}", option, note=f"{_OPTION} {note}".strip(), limit=110)


def hint(id: str, hint: str, note: str = "") -> Text:
    return text(f"hint.{id}", hint, note=f"{_LABEL} {note}".strip())
