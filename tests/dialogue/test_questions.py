"""The questions as data: every path exists, every option says facts that exist, every id has words."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass

import pytest

from assistant.dialogue.conditions import Holds, Sorted
from assistant.dialogue.core import TAKEN_FOR_GRANTED
from assistant.dialogue.facts import nothing_told
from assistant.dialogue.question import (
    CHILDREN,
    DONT_KNOW,
    EACH,
    EACH_ONE,
    ENTERED,
    RATHER_NOT,
    Kind,
    Placeholder,
    Question,
    Relevance,
    ask_text,
    field_text,
    find_text,
    option_text,
    why_text,
)
from assistant.dialogue.questions import BY_ID, QUESTIONS, question
from assistant.dialogue.together import CHECKS
from assistant.facts.household import Household
from assistant.words.book import BOOK
from assistant.words.checks.dutch import words
from tests.dialogue.talking import ON, first_way_to, some_answer

#: Options whose meaning comes from two answers together (assistant/dialogue/together.py), or is no fact by itself.
BY_TOGETHER = {
    "Q02b.always", "Q02c.valid", "Q02c.renewing", "Q02e.never", "Q03.children", "Q03b.differs", "Q11.some",
    "Q05.before", "Q05.between", "Q05.after", "Q07.with", "Q07.without", "Q07.unsure", "Q07.earlier", "Q07b.entered",
    "Q27.none", "Q27.with", "Q27.without", "Q27b.with", "Q27b.without", "Q27b.unsure",
    "Q06c.no", "Q25.no", "Q25b.no", "Q25c.no", "Q26.no",
}  # fmt: skip


def _ids() -> list[str]:
    return [one.id for one in QUESTIONS]


def test_ids_differ_and_conditions_look_back() -> None:
    assert len(set(_ids())) == len(QUESTIONS)
    for place, one in enumerate(QUESTIONS):
        for group in one.when:
            assert group
            for condition in group:
                assert condition.question in _ids()[:place], f"{one.id} looks at {condition.question}, asked later"
                known = {option.id for option in BY_ID[condition.question].choices}
                assert condition.options <= known, f"{one.id}: {condition.options - known}"


def test_a_ring_never_waits_for_a_later_ring() -> None:
    for one in QUESTIONS:
        if one.ring == 1:
            assert all(BY_ID[condition.question].ring == 1 for group in one.when for condition in group), one.id


@pytest.mark.parametrize("one", QUESTIONS, ids=lambda one: one.id)
def test_shape(one: Question) -> None:
    assert one.ring in (1, 2, 3)
    assert one.feeds
    assert not one.unless or one.unless in CHECKS
    own = [option.id for option in one.choices]
    assert len(set(own)) == len(own)
    assert DONT_KNOW in own, "not knowing is an answer to everything"
    assert (RATHER_NOT in own) == one.may_decline
    assert len(own) <= 9 or one.money, "an answer is chosen with one key"
    if one.kind is Kind.ENTRY:
        assert [option.id for option in one.options] == [ENTERED]
        assert one.options[0].field is not None
    if one.kind is Kind.CHILDREN:
        assert CHILDREN in own
    if one.kind is Kind.EACH_CHILD:
        assert EACH in own
        assert all(option.field is None for option in one.options)
    if one.per_year:
        assert question(f"{one.id}.2024").values() == {"year": 2024}


@pytest.mark.parametrize("id", ["Q02", "Q04", "Q06", "Q14", "Q20"])
def test_questions_that_may_hurt_can_be_declined(id: str) -> None:
    assert question(id).may_decline


def _holds(hint: object, part: str | int | Placeholder) -> Iterator[object]:
    """The types that can stand at ``part`` of something of type ``hint``."""
    origin = typing.get_origin(hint)
    if origin in (typing.Union, types.UnionType):
        for one in typing.get_args(hint):
            yield from _holds(one, part)
    elif (origin is tuple and not isinstance(part, str)) or (part == "*" and origin is tuple):
        yield typing.get_args(hint)[0]
    elif origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        yield typing.get_args(hint)[1]
    elif isinstance(hint, type) and is_dataclass(hint) and isinstance(part, str):
        hints = typing.get_type_hints(hint)
        if part in hints:
            yield hints[part]


def _exists(path: tuple[str | int | Placeholder, ...]) -> bool:
    found: list[object] = [Household]
    for part in path:
        found = [one for hint in found for one in _holds(hint, part)]
    return bool(found)


@pytest.mark.parametrize("one", QUESTIONS, ids=lambda one: one.id)
def test_every_place_exists(one: Question) -> None:
    for path in one.feeds:
        assert _exists(path), path
    for option in one.options:
        for fact in option.sets:
            assert _exists(fact.path), fact.path


@pytest.mark.parametrize("one", QUESTIONS, ids=lambda one: one.id)
def test_every_option_changes_what_it_feeds(one: Question) -> None:
    """Each option that says a fact changes the household, and only where the question says it does."""
    for option in one.options:
        asked = question(f"{one.id}.2024") if one.per_year else one
        before = first_way_to(one)
        answers = before | {asked.id: some_answer(one, option)}
        without, with_it = Sorted(before, nothing_told(ON)), Sorted(answers, nothing_told(ON))
        assert with_it.standing[one.id] is Holds.YES
        assert asked.id in with_it.used
        if f"{one.id}.{option.id}" in BY_TOGETHER or option.id == "differs":
            assert not option.sets
            continue
        assert option.sets or option.id == EACH, f"{one.id}.{option.id} says nothing"
        assert repr(with_it.household) != repr(without.household) or _says_the_usual(one, option.id)


def _says_the_usual(one: Question, id: str) -> bool:
    """Options that say what the answer before already implied, until something else is chosen."""
    return (one.id, id) in {("Q02d", "first"), ("Q08b", "yes")}


def test_each_child_is_a_place_in_paths() -> None:
    assert EACH_ONE in question("Q11").options[0].sets[0].path


# -- words ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("one", QUESTIONS, ids=lambda one: one.id)
def test_every_id_has_words(one: Question) -> None:
    needed = {ask_text(one), why_text(one), find_text(one)}
    for option in one.choices:
        if option.id not in (EACH, ENTERED):
            needed.add(option_text(one, option))
        if option.field is not None:
            needed.add(field_text(one, option))
    assert not {id for id in needed if id not in BOOK}
    assert len(words(BOOK.get(ask_text(one)).nl)) <= 45


def test_no_words_without_a_question() -> None:
    used = set()
    for one in QUESTIONS:
        used |= {ask_text(one), why_text(one), find_text(one)}
        for option in one.choices:
            used.add(option_text(one, option))
            used.add(field_text(one, option))
    kinds = ("ask", "why", "find", "option")
    assert not {text.id for text in BOOK if text.id.partition(".")[0] in kinds} - used


def test_places_in_words_are_those_that_a_conversation_fills() -> None:
    for one in QUESTIONS:
        for id in (ask_text(one), why_text(one), find_text(one)):
            assert BOOK.get(id).places <= ({"year", "first_year"} if one.per_year else {"first_year"})


def test_nothing_is_asked_that_is_nobodys_business() -> None:
    """No name, no number, no address, no reason for flight."""
    for text in BOOK:
        if text.id.startswith("ask."):
            said = text.nl.casefold()
            assert not any(word in said for word in ("uw naam", "hoe heet", "gevlucht", "uw adres is", "welk adres"))
            assert "bsn" not in said or text.id == "ask.Q08b"


# -- the core ---------------------------------------------------------------------------------------------------------


def test_questions_that_the_findings_name_exist() -> None:
    from assistant.findings.assumptions import ASSUMPTIONS, FIRST_RING
    from assistant.findings.questions import QUESTION_OF

    not_asked = {"Q17"}  # bijstand: no finding reads it yet
    assert {id for _, id in QUESTION_OF} - not_asked <= set(_ids())
    assert set(ASSUMPTIONS.values()) <= set(_ids())
    assert TAKEN_FOR_GRANTED == FIRST_RING


def test_a_fact_that_findings_ask_for_is_fed_by_a_question_of_that_number() -> None:
    """The map from facts to questions and what the questions say of themselves agree, up to the letter behind."""
    from assistant.findings.questions import question_of

    for one in QUESTIONS:
        for path in one.feeds:
            named = question_of(tuple(0 if part == "*" else part for part in path))
            if named is not None and one.ring == 1 and one.relevance is not Relevance.ALWAYS:
                assert named[:3] == one.id[:3] or (named, one.id) == ("Q26", "Q14"), (path, named, one.id)


@pytest.mark.parametrize("year", range(2021, 2028))
def test_the_lowest_bands_settle_every_year(year: int) -> None:
    """Below them nothing bends: the income from which the budget falls, and the limits of wealth (Wkb 1.4, 2.7)."""
    from assistant.law.values import MissingFigure, kgb_year

    try:
        values = kgb_year(year)
    except MissingFigure:
        pytest.skip("no figures of this year")
    assert values.threshold >= 20_000
    assert values.wealth_single is None or values.wealth_single >= 118_000
    assert values.wealth_couple is None or values.wealth_couple >= 2 * 59_000
