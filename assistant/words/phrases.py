"""Small phrases that stand inside sentences: lists, lengths of time, spans of months. ``list.*``, ``time.*``.

``Voice`` has a method for each: ``all_of``, ``any_of``, ``days`` and so on.
"""

from __future__ import annotations

from typing import Final

from assistant.words.text import Text, plural, text

_LIST = (
    "Joins a list from its end: the last two first, then each earlier one in front. Never glue a conjunction to the"
    " value: it may be a Dutch name in Latin letters. Arabic: use a separate word such as وكذلك."
)
_TIME = "A length of time that stands inside a sentence or after a colon."

TEXTS: Final[tuple[Text, ...]] = (
    text("list.and", "{first} en {last}", note=f"Last two of a list, both hold. {_LIST}"),
    text("list.or", "{first} of {last}", note=f"Last two of a list, one holds. {_LIST}"),
    text("list.more", "{first}, {rest}", note=f"An earlier one of a list. {_LIST}"),
    plural("time.days", "{n} dag", "{n} dagen", note=_TIME),
    plural("time.weeks", "{n} week", "{n} weken", note=_TIME),
    plural("time.months", "{n} maand", "{n} maanden", note=_TIME),
    plural("time.years", "{n} jaar", "{n} jaar", note=_TIME),
    text(
        "time.span",
        "{first} tot en met {last}",
        note="Two months with their years, both included. Polish may use {first.gen} and {last.gen}.",
    ),
)
