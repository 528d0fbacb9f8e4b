"""The printed tree."""

from __future__ import annotations

import re

from assistant.dialogue import flow
from assistant.dialogue.questions import QUESTIONS


def test_text_has_a_paragraph_for_each_question() -> None:
    paragraphs = flow.text().strip().split("\n\n")
    assert [paragraph.split()[0] for paragraph in paragraphs] == [one.id for one in QUESTIONS]
    q05 = next(paragraph for paragraph in paragraphs if paragraph.startswith("Q05"))
    assert "Q04 = divorcing | ended | married | registered | religious" in q05
    assert "or Q02b = dont-know | from-asylum" in q05
    assert "unless   order-settled" in q05


def test_mermaid_draws_every_question_and_every_condition() -> None:
    drawn = flow.mermaid()
    assert drawn.startswith("flowchart TD\n")
    for one in QUESTIONS:
        assert f'{one.id}["{one.id}"]' in drawn
    arrows = re.findall(r'^  (\w+) -- "[^"]+" --> (\w+)$', drawn, re.MULTILINE)
    assert len(arrows) == sum(len(group) for one in QUESTIONS for group in one.when)
