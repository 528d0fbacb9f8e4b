"""How many answers lead to the first verdict, and what that verdict is on the paths that families take."""

from __future__ import annotations

import random
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from assistant.dialogue.answers import Answer
from assistant.dialogue.conversation import AT_MOST, Conversation
from assistant.dialogue.question import DONT_KNOW
from assistant.dialogue.ring1 import RING_1
from assistant.facts.calendar import Day
from assistant.findings.assessment import Certainty, Level, Range
from tests.dialogue.talking import ON, P1, P2, FakeCore, answered, by_chance, some_answer


def test_p1_statushouder_with_a_spouse_abroad() -> None:
    """815,167: August 2023 to December 2025 with the supplement; see tests/households/statushouder-old-years.json."""
    talk = Conversation(ON)
    asked = answered(talk, P1)
    assert asked == [id for id in P1 if id != "Q05"], "2012 and 2023 lie too far apart to ask which came first"
    assert talk.done
    (old, now) = talk.assessment.findings[:2]
    assert (old.rule, old.level, old.certainty, old.amount) == (
        "R02", Level.HIGH, Certainty.SURE, Range(815_167, 815_167),
    )  # fmt: skip
    assert (now.rule, now.level) == ("R03", Level.INFO)


def test_p1_with_the_order_asked_is_twelve_answers() -> None:
    talk = Conversation(ON)
    assert len(answered(talk, P1 | {"Q04": Answer("married", Day(2021, 6))})) == AT_MOST
    assert talk.done


def test_without_children_nothing_is_assumed_that_cannot_be_answered() -> None:
    talk = Conversation(ON)
    answered(talk, {"Q02": P2["Q02"], "Q03": Answer("none"), "Q09": Answer("none")})
    assert talk.done
    assert talk.assumptions == ()


def test_p2_worker_with_a_spouse_in_the_eu() -> None:
    """884,033, growing by 284.67 a month: see tests/households/worker-spouse-in-poland.json."""
    talk = Conversation(ON)
    assert answered(talk, P2) == list(P2)
    assert len(P2) <= 8
    finding = talk.assessment.findings[0]
    assert (finding.rule, finding.certainty, finding.amount) == ("R01", Certainty.SURE, Range(884_033, 884_033))
    assert finding.grows_per_month == Range(28_467, 28_467)


def test_p3_without_children() -> None:
    talk = Conversation(ON)
    answers = {"Q02": Answer("asylum", Day(2023, 8, 10)), "Q02c": Answer("valid"), "Q03": Answer("none")}
    assert len(answered(talk, answers | {"Q09": Answer("none")})) <= 8
    assert talk.done


def test_p4_a_letter_came() -> None:
    """The letter is asked first; the objection runs 42 days from 2 November: until 14 December 2026."""
    talk = Conversation(ON, letter_first=True)
    asked = answered(talk, P2 | {"Q09": Answer("decision", Day(2026, 11, 2))})
    assert asked[0] == "Q09"
    assert len(asked) <= 8
    urgent = talk.assessment.findings[0]
    assert (urgent.rule, urgent.level) == ("R22", Level.URGENT)
    assert urgent.deadline is not None
    assert urgent.deadline.isoformat() == "2026-12-14"


def test_parents_who_never_married_and_live_apart() -> None:
    talk = Conversation(ON)
    assert answered(talk, P2 | {"Q04": Answer("never"), "Q14": Answer("nobody")})[-3:] == ["Q04", "Q14", "Q09"]
    assert not [one for one in talk.assessment.findings if one.level in (Level.HIGH, Level.MEDIUM, Level.LOW)]


def test_an_unclear_order_is_unclear() -> None:
    """Married between application and decision: 0 to 3,131.33 over 2026 (tests/households/)."""
    talk = Conversation(ON)
    answered(
        talk,
        P1
        | {
            "Q02": Answer("asylum", Day(2024, 9, 20)),
            "Q04": Answer("married", Day(2025, 1, 15)),
            "Q05": Answer("between"),
            "Q07": Answer("with", Day(2026, 1)),
        },
    )
    finding = next(one for one in talk.assessment.findings if one.rule == "R25")
    assert (finding.certainty, finding.amount) == (Certainty.UNCLEAR, Range(0, 313_133))


def test_who_is_not_sure_of_the_order_is_not_told_to_be_safe() -> None:
    talk = Conversation(ON)
    answers = P1 | {"Q02": Answer("asylum", Day(2025, 6)), "Q04": Answer("married", Day(2025, 1))}
    answered(talk, answers | {"Q05": Answer(DONT_KNOW), "Q07": Answer("with", Day(2026, 1))})
    rules = {one.rule: one.certainty for one in talk.assessment.findings}
    assert rules.get("R03") is not Certainty.SURE
    assert "R25" in rules


# -- at most twelve on any path ---------------------------------------------------------------------------------------


def _ways(talk: Conversation) -> Iterator[Answer]:
    """One answer for each way on: the options that some condition tells apart, with a month and without."""
    question = talk.question
    assert question is not None
    told_apart: dict[frozenset[tuple[str, str]], str] = {}
    for option in question.choices:
        seen = frozenset(
            (other.id, str(place))
            for other in RING_1
            for place, group in enumerate(other.when)
            for one in group
            if one.question == question.id and option.id in one.options
        )
        told_apart.setdefault(seen, option.id)
    for id in told_apart.values():
        chosen = question.option(id)
        assert chosen is not None
        yield some_answer(question, chosen)
        if chosen.field is not None and question.id in ("Q02b", "Q04"):
            yield Answer(id)
            yield Answer(id, Day(2010, 1))


def _longest(answers: dict[str, Answer]) -> Iterator[list[str]]:
    talk = Conversation(ON, FakeCore(), answers=answers)
    if talk.question is None:
        yield list(answers)
        return
    id = talk.question.id
    for answer in _ways(talk):
        yield from _longest(answers | {id: answer})


def test_no_path_to_the_first_verdict_is_longer_than_twelve() -> None:
    """Every way through the first ring, also where nothing is skipped as irrelevant."""
    lengths = [len(path) for path in _longest({})]
    assert len(lengths) > 100
    assert max(lengths) <= AT_MOST
    assert max(lengths) == AT_MOST, "the limit is used: P1 with the order asked"


@given(st.integers(0, 10_000))
def test_progress_never_promises_too_little(seed: int) -> None:
    draw = random.Random(seed)
    talk = Conversation(ON, FakeCore())
    promised = AT_MOST
    while talk.question is not None:
        progress = talk.progress
        assert progress.asked < progress.at_most <= promised
        promised = progress.at_most
        talk.answer(by_chance(talk, draw))
    assert talk.progress.asked == talk.progress.at_most <= promised
