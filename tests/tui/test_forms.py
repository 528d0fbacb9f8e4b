"""Forms without a screen: what is read from a field, and what a question becomes an answer by."""

from __future__ import annotations

import pytest

from assistant.dialogue.answers import Answer, ChildAnswer
from assistant.dialogue.question import Entry, Field
from assistant.dialogue.questions import question
from assistant.facts.calendar import Day
from assistant.tui.forms.children import ChildrenForm
from assistant.tui.forms.each import EachForm
from assistant.tui.forms.form import ChoiceForm, read, said, written
from assistant.words.voice import Voice
from tests.tui.talking import ON

MONTH, DAY, AMOUNT = Field(Entry.MONTH), Field(Entry.DAY), Field(Entry.AMOUNT)
DUTCH = Voice("nl")


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        (MONTH, "8-2023", Day(2023, 8)),
        (MONTH, "sierpień 2023", Day(2023, 8)),
        (MONTH, "آب ٢٠٢٣", Day(2023, 8)),
        (MONTH, "ነሓሰ 2023", Day(2023, 8)),
        (MONTH, "2023", Day(2023)),
        (MONTH, "14-08-2023", Day(2023, 8, 14)),
        (DAY, "14-08-2023", Day(2023, 8, 14)),
        (AMOUNT, "€ 1.234,50", 123450),
        (AMOUNT, "١٢٣٤٫٥", 123450),
        (MONTH, "  ", None),
        (AMOUNT, "", None),
        (MONTH, "12-2026", "again.future"),  # the day is 23 November 2026
        (Field(Entry.MONTH, future=True), "12-2026", Day(2026, 12)),
        (MONTH, "1919", "again.too-early"),
        (DAY, "8-2023", "again.day-missing"),
        (MONTH, "13-2023", "reading.no-such-month"),
        (AMOUNT, "-5", "reading.negative"),
        (AMOUNT, "99999999999", "reading.too-big"),
    ],
)
def test_what_is_typed(field: Field, typed: str, value: object) -> None:
    assert read(field, typed, ON) == value
    if isinstance(value, str):
        assert DUTCH.knows(value)


@pytest.mark.parametrize("value", [Day(2023), Day(2023, 8), Day(2023, 8, 14)])
def test_a_date_is_written_so_that_it_can_be_read_again(value: Day) -> None:
    assert read(MONTH, written(MONTH, value), ON) == value


@pytest.mark.parametrize("cents", [0, 1, 99, 100, 123450, 1_000_000_000])
def test_an_amount_is_written_so_that_it_can_be_read_again(cents: int) -> None:
    assert read(AMOUNT, written(AMOUNT, cents), ON) == cents


def test_a_sentence_gets_its_values_as_the_language_writes_them() -> None:
    assert "2021" in said(DUTCH, "ask.Q03", {"first_year": 2021})


def test_a_choice_with_and_without_a_field() -> None:
    form = ChoiceForm(question("Q02"), None, {}, ON)
    assert form.take(3) == Answer("dutch")
    assert form.take(0) is None
    assert form.open
    form.type("8-2023")
    assert form.enter() == Answer("asylum", Day(2023, 8))


def test_what_was_typed_for_one_option_stays_with_it() -> None:
    form = ChoiceForm(question("Q02"), None, {}, ON)
    form.take(0)
    form.type("8-20")
    form.close()
    form.take(1)
    assert form.typed == ""
    form.close()
    form.take(0)
    assert form.typed == "8-20"


def test_the_answer_given_before_is_chosen() -> None:
    form = ChoiceForm(question("Q02"), Answer("eu", Day(2024, 1)), {}, ON)
    assert form.at == 1
    assert [row.chosen for row in form.rows(DUTCH)].index(True) == 1
    form.take(1)
    assert form.typed == "01-2024"


def test_the_children_are_told_with_their_keys() -> None:
    keys = iter(range(1, 9))
    form = ChildrenForm(question("Q03"), None, {"first_year": 2021}, ON, lambda: ChildAnswer(next(keys)))
    form.take(0)
    form.type("6-2019")
    assert form.enter() is None
    form.add()
    assert form.enter() is None
    assert form.take(2) == Answer("children", children=(ChildAnswer(1, Day(2019, 6)), ChildAnswer(2)))


def test_each_child_in_its_turn() -> None:
    children = (ChildAnswer(4, Day(2019)), ChildAnswer(7))
    form = EachForm(question("Q03c"), None, {}, ON, children)
    assert form.take(0) is None
    assert form.child == 1
    assert form.back()
    assert not form.back()
    assert form.take(1) is None
    assert form.take(2) == Answer("each", each=((4, "netherlands"), (7, "eu")))
