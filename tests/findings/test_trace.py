"""Every figure of a trace rests on something: its parts add up, and a leaf is an answer, a value or an article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from assistant.facts.household import Household
from assistant.facts.locate import locate
from assistant.files import household_of, read_household
from assistant.findings.assess import assess, run
from assistant.findings.assessment import Range
from assistant.findings.trace import LEAVES, Node, explain, trace, written
from assistant.law.values import figures_of, names, source
from tests.files.cases import FILES, case
from tests.findings.households import ON, exactly, paid, told
from tests.law.families import family, spouse

EMPTY = {"schema": "toeslag-assistant/household/1", "as_of": "2026-11-23"}
#: Cases with a range: an income, a wedding, payments or nearly everything not known.
WORKER = told(family(other=spouse()), paid("2024-05"))
RANGES: dict[str, Household] = {
    "income": locate(replace(WORKER, applicant=replace(WORKER.applicant, income={}))),
    "payments": locate(
        replace(WORKER, received=replace(WORKER.received, kgb=locate(household_of(EMPTY)).received.kgb))
    ),
    "wealth": locate(replace(WORKER, applicant=replace(WORKER.applicant, wealth={}))),
    "nothing": household_of(EMPTY),
}
CASES = [*((path.stem, read_household(path.read_bytes())) for path in FILES), *RANGES.items()]


def all_of(node: Node) -> Iterator[Node]:
    yield node
    for part in node.parts:
        yield from all_of(part)


def traces(h: Household, on: date = ON) -> list[tuple[Any, Node]]:
    worked = run(h, on)
    return [(finding, trace(worked, finding)) for finding in assess(h, on).findings]


@pytest.mark.parametrize(("name", "h"), CASES, ids=[name for name, _ in CASES])
def test_a_leaf_is_an_answer_a_value_or_an_article_and_nothing_else_is(name: str, h: Household) -> None:
    for finding, root in traces(h):
        assert root.parts, finding.id
        for node in all_of(root):
            assert (node.kind in LEAVES) == (not node.parts), (finding.id, node)
            if node.kind in LEAVES:
                assert node.amount is None
            if node.kind == "article":
                assert source(node.id).title
            if node.kind == "value":
                assert node.id in names()
                assert node.sources
                assert node.valid


@pytest.mark.parametrize(("name", "h"), CASES, ids=[name for name, _ in CASES])
def test_the_parts_add_up_to_what_stands_above_them(name: str, h: Household) -> None:
    for finding, root in traces(h):
        ends = [part for part in root.parts if part.kind == "world"]
        if finding.amount is None or finding.per_year is None:
            assert not ends
            continue
        for end, amount in zip(ends, (finding.amount.low, finding.amount.high), strict=bool(ends)):
            assert end.amount is not None
            assert amount in (end.amount.low, end.amount.high)
            _adds_up(end)
        if not ends:
            assert finding.amount.exact
            _adds_up(root)


def _adds_up(node: Node) -> None:
    """Years are rounded once; months are shown rounded, so they differ by less than a cent each."""
    years = [part for part in node.parts if part.kind == "year"]
    assert node.amount is not None
    assert node.amount.low == sum(part.amount.low for part in years if part.amount)
    for year in years:
        months = [part for part in year.parts if part.kind == "months"]
        shown = sum(_count(part) * part.amount.low for part in months if part.amount)
        assert year.amount
        assert abs(shown - year.amount.low) <= sum(map(_count, months))
        for part in months:
            [got], [due] = ([one for one in part.parts if one.kind == kind] for kind in ("paid", "due"))
            assert part.amount
            assert got.amount
            assert due.amount
            assert abs(abs(got.amount.low - due.amount.low) - part.amount.low) <= 1


def _count(node: Node) -> int:
    assert node.first is not None
    assert node.last is not None
    return node.last - node.first + 1


def test_the_months_of_a_worker_by_hand() -> None:
    """2024: 8 x 290.00; 2025: 3,389; 2026: 11/12 x 3,416 = 3,131.33. Due as a couple, paid as single."""
    [(_, root)] = explain(WORKER, ON, "R01").traces
    years = {part.id: part.amount for part in root.parts if part.kind == "year"}
    assert years == {"2024": exactly(2_320), "2025": exactly(3_389), "2026": exactly(3_131, 33)}
    months = next(node for node in all_of(root) if node.kind == "months")
    got = {node.id for part in months.parts if part.kind == "paid" for node in part.parts}
    due = {node.id for part in months.parts if part.kind == "due" for node in part.parts}
    assert "kgb.alo_kop" in got
    assert "kgb.alo_kop" not in due
    assert {"kgb.partner_addon", "spouse.income.2024", "wkb-2.8"} <= due
    assert "received.kgb[0].alo_kop" in got


def test_the_answers_are_those_without_which_the_month_cannot_be_worked_out() -> None:
    [(_, root)] = explain(WORKER, ON, "R01").traces
    answers = {node.id for node in all_of(root) if node.kind == "answer"}
    assert {"spouse.tie", "spouse.since", "children[0].born", "children[0].kinderbijslag"} <= answers
    assert not any(id.startswith(("letters", "bijstand", "received.zorg")) for id in answers)


def test_the_two_ends_of_a_range_say_what_makes_them_differ() -> None:
    """The wedding was before the permit, or after: 0, or 11/12 x 3,416 = 3,131.33."""
    [(_, root)] = explain(household_of(case("wedding-day-not-known")), ON, "exception-unclear").traces
    low, high = (part for part in root.parts if part.kind == "world")
    assert (low.amount, high.amount) == (Range(0, 0), exactly(3_131, 33))
    differ = [[(node.id, node.told) for node in end.parts if node.kind == "answer"] for end in (low, high)]
    assert differ == [[("spouse.since", False)], [("spouse.since", False)]]


def test_an_unknown_income_is_shown_with_the_amount_that_was_put_there() -> None:
    [(_, root)] = explain(RANGES["income"], ON, "R01").traces
    incomes = {node.id: node.told for node in all_of(root) if ".income." in node.id}
    assert incomes["applicant.income.2026"] is False
    assert incomes.get("spouse.income.2026", True) is True


def test_a_taper_is_a_value_only_above_the_threshold() -> None:
    """Single in 2026 the budget falls from 29,736; with a partner from 39,141."""
    rich = told(family(other=spouse()), paid("2026-01"), income=35_000)
    [(_, root)] = explain(rich, ON, "R01").traces
    used = {part.kind: {node.id for node in part.parts} for node in all_of(root) for part in node.parts}
    assert "kgb.taper" in used["paid"]
    assert "kgb.taper" not in used["due"]


def test_a_rule_and_an_id_find_the_same_and_another_word_finds_nothing() -> None:
    assert explain(WORKER, ON, "R01").traces == explain(WORKER, ON, "alo-kop-spouse-abroad").traces
    assert explain(WORKER, ON, "R99").traces == ()


def test_explaining_twice_gives_the_same() -> None:
    assert traces(WORKER) == traces(WORKER)


def test_paths_are_those_of_the_file() -> None:
    assert written(("spouse", "place", 0, "period", "since")) == "spouse.place[0].from"
    assert written(("children", 0, "kinderbijslag", 1, "until")) == "children[0].kinderbijslag[1].to"
    assert written(("spouse", "since")) == "spouse.since"
    assert written(("letters", 0, "on")) == "letters[0].date"
    assert written(("housemates", 2, "income", 2026)) == "housemates[2].income.2026"


def test_every_value_that_is_used_is_in_force_in_its_year() -> None:
    [(_, root)] = explain(WORKER, ON, "R01").traces
    for year in (part for part in root.parts if part.kind == "year"):
        in_force = {figure.name: figure.value for figure in figures_of(int(year.id))}
        assert all(in_force[node.id] == node.fact for node in all_of(year) if node.kind == "value")
