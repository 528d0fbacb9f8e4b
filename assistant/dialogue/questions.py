"""All questions in the order of asking, found by id."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from assistant.dialogue.question import Question
from assistant.dialogue.ring1 import RING_1
from assistant.dialogue.ring2 import RING_2

QUESTIONS: Final[tuple[Question, ...]] = (*RING_1, *RING_2)
BY_ID: Final[Mapping[str, Question]] = MappingProxyType({question.id: question for question in QUESTIONS})
#: With which question a conversation begins that a letter is the reason for.
LETTER: Final = "Q09"


def question(id: str) -> Question:
    """The question with this id, one about a year included (``Q12y.2024``). Raises ``KeyError``."""
    name, _, year = id.partition(".")
    found = BY_ID[name]
    if found.per_year != bool(year):
        raise KeyError(id)
    return found.of_year(int(year)) if year else found
