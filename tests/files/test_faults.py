"""Every fault of a file is told with its path, what is expected, and not more than twenty times."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from assistant.files import BadFile, Fault, household_of
from assistant.files.limits import MOST_FAULTS
from assistant.files.reading import SCHEMA
from assistant.words.book import BOOK
from assistant.words.voice import Voice
from tests.files.cases import case, changed, without

PLACE = {"where": "eu", "country": "PL", "from": "2015", "to": "ongoing"}
STAY = {"kind": "eu", "from": "2024-04-15", "to": "ongoing"}
CHOICES = "married | registered | religious_only | notarial | unmarried"


def faults(data: Any) -> list[Fault]:
    try:
        household_of(data)
    except BadFile as bad:
        return list(bad.faults)
    return []


def told(data: Any) -> list[tuple[str, str]]:
    return [(fault.path, fault.id) for fault in faults(data)]


ONE: list[tuple[str, Any, str, str]] = [
    # the shape
    ("schema", "toeslag-assistant/household/2", "schema", "error.schema"),
    ("as_of", None, "as_of", "error.missing"),
    ("as_of", "2026-11", "as_of", "error.day"),
    ("as_of", 20261123, "as_of", "error.day"),
    ("extra", 1, "extra", "error.unknown-field"),
    ("spouse.extra", 1, "spouse.extra", "error.unknown-field"),
    ("spouse.place.0.period", {}, "spouse.place[0].period", "error.unknown-field"),
    ("spouse", "nobody", "spouse", "error.object"),
    ("spouse", [], "spouse", "error.object"),
    ("children", {}, "children", "error.list"),
    ("children.0", "a child", "children[0]", "error.object"),
    ("children.0.kinderbijslag", 3, "children[0].kinderbijslag", "error.list"),
    ("children.0.registered_here", "yes", "children[0].registered_here", "error.boolean"),
    ("children.0.registered_here", 1, "children[0].registered_here", "error.boolean"),
    ("spouse.tie", "wed", "spouse.tie", "error.choice"),
    ("spouse.tie", 3, "spouse.tie", "error.choice"),
    ("spouse.place", "moon", "spouse.place", "error.choice"),
    ("spouse.bond", ["friends"], "spouse.bond", "error.choice"),
    ("spouse.bond", [["child_together"]], "spouse.bond", "error.choice"),
    ("spouse.comes_to_light", ["gossip"], "spouse.comes_to_light[0]", "error.choice"),
    ("spouse.requests", [{"on": "no"}], "spouse.requests[0].kind", "error.missing"),
    ("spouse.requests", [{"kind": None}], "spouse.requests[0].kind", "error.missing"),
    ("spouse.comes_to_light", [{}], "spouse.comes_to_light[0].how", "error.missing"),
    ("children", [{}] * 21, "children", "error.too-many"),
    ("housemates", [{}] * 21, "housemates", "error.too-many"),
    ("letters", [{}] * 201, "letters", "error.too-many"),
    ("home", {"rent": 500}, "home", "error.reserved"),
    ("childcare", [{}], "childcare", "error.reserved"),
    ("about", "a story", "about", "error.object"),
    ("about", {"author": "x"}, "about.author", "error.unknown-field"),
    ("about", {"title": 3}, "about.title", "error.text"),
    ("about", {"title": "x" * 20_001}, "about.title", "error.too-long"),
    # dates
    ("spouse.since", "14-05-2026", "spouse.since", "error.date"),
    ("spouse.since", "2026-5-14", "spouse.since", "error.date"),
    ("spouse.since", "no", "spouse.since", "error.date"),
    ("spouse.since", "2026-02-30", "spouse.since", "error.no-such-day"),
    ("spouse.since", "2026-13", "spouse.since", "error.no-such-day"),
    ("spouse.since", "0001-01-01", "spouse.since", "error.year-range"),
    ("spouse.since", "9999", "spouse.since", "error.year-range"),
    ("spouse.since", "\u0662\u0660\u0662\u0666", "spouse.since", "error.date"),
    ("spouse.divorce_filed", False, "spouse.divorce_filed", "error.event"),
    ("spouse.divorce_filed", "ongoing", "spouse.divorce_filed", "error.event"),
    ("spouse.place.0.to", "no", "spouse.place[0].to", "error.end"),
    # amounts
    ("applicant.income", 15000, "applicant.income", "error.object"),
    ("applicant.income", {"2026": "15000"}, "applicant.income.2026", "error.amount"),
    ("applicant.income", {"2026": True}, "applicant.income.2026", "error.amount"),
    ("applicant.income", {"2026": -1}, "applicant.income.2026", "error.negative"),
    ("applicant.income", {"2026": 10_000_000.01}, "applicant.income.2026", "error.absurd"),
    ("applicant.income", {"2026": 1.001}, "applicant.income.2026", "error.decimals"),
    ("applicant.income", {"2026": float("nan")}, "applicant.income.2026", "error.no-number"),
    ("applicant.income", {"2026": {"low": 1}}, "applicant.income.2026", "error.band"),
    ("applicant.income", {"2026": {"low": 2, "high": 1}}, "applicant.income.2026", "error.low-above-high"),
    ("applicant.income", {"26": 1}, "applicant.income.26", "error.year"),
    ("applicant.income", {"1999": 1}, "applicant.income.1999", "error.year-range"),
    ("received.kgb.0.month_cents", 284.67, "received.kgb[0].month_cents", "error.cents"),
    ("received.kgb.0.month_cents", -1, "received.kgb[0].month_cents", "error.negative"),
    ("received.kgb.0.month_cents", 1_000_000_001, "received.kgb[0].month_cents", "error.absurd"),
    ("spouse.place.0.country", "Poland", "spouse.place[0].country", "error.country"),
    ("spouse.place.0.country", "pl", "spouse.place[0].country", "error.country"),
    # what cannot be true
    ("children.0.born", "2026-12", "children[0].born", "error.born-in-future"),
    ("children.0.born", "1989-12", "children[0].born", "error.older-than-parent"),
    ("children.0.joined", "2019-05", "children[0].joined", "error.before-birth"),
    ("spouse.since", "1989", "spouse.since", "error.before-birth"),
    ("spouse.divorce_filed", "2014-12-31", "spouse.divorce_filed", "error.before-start"),
    ("spouse.ended", "2014", "spouse.ended", "error.before-start"),
    ("spouse.place.0.to", "2014-12", "spouse.place[0].to", "error.end-before-start"),
    ("received.kgb.0.to", "2024-04", "received.kgb[0].to", "error.end-before-start"),
    ("spouse.place", [PLACE, {**PLACE, "from": "2020"}], "spouse.place[1]", "error.overlap"),
    ("spouse.place", [PLACE, {"where": "same_address", "from": "2020"}], "spouse.place[1]", "error.two-places"),
    ("spouse.place.0.country", "IN", "spouse.place[0].country", "error.country-place"),
    ("spouse.place.0.where", "outside", "spouse.place[0].country", "error.country-place"),
    ("children.0", {"lives": "applicant", "country": "PL"}, "children[0].lives", "error.country-place"),
    ("letters", [{"kind": "reclaim_decision", "date": "2062-11-02"}], "letters[0].date", "error.in-future"),
]


@pytest.mark.parametrize(("path", "value", "where", "id"), ONE, ids=lambda value: str(value)[:40])
def test_one_fault_is_told_once_with_its_path(path: str, value: Any, where: str, id: str) -> None:
    assert told(changed(path, value)) == [(where, id)]


def test_a_birth_in_the_future_is_later_than_all_the_rest() -> None:
    assert set(told(changed("applicant.born", "2027"))) == {
        ("applicant.born", "error.born-in-future"),
        ("applicant.stay[0].from", "error.before-birth"),
        ("spouse.since", "error.before-birth"),
        ("children[0].born", "error.older-than-parent"),
    }


def test_two_permits_of_one_kind_at_once_are_a_fault() -> None:
    data = changed("applicant.stay", [STAY, {**STAY, "from": "2025-01-01"}])
    assert told(data) == [("applicant.stay[1]", "error.overlap")]


def test_what_must_be_there() -> None:
    assert told(without("schema")) == [("schema", "error.missing")]
    assert told(without("as_of")) == [("as_of", "error.missing")]
    assert told({}) == [("schema", "error.missing"), ("as_of", "error.missing")]
    assert told([]) == [("", "error.file.not-object")]


def test_every_fault_is_told_whatever_else_is_wrong() -> None:
    data = changed("spouse.tie", "wed")
    data["children"][0]["born"] = "2030"
    data["applicant"]["income"]["2026"] = -5
    data["spouse"]["place"][0]["to"] = "2001"
    data["nonsense"] = 1
    assert set(told(data)) == {
        ("spouse.tie", "error.choice"),
        ("children[0].born", "error.born-in-future"),
        ("applicant.income.2026", "error.negative"),
        ("spouse.place[0].to", "error.end-before-start"),
        ("nonsense", "error.unknown-field"),
    }


def test_without_a_day_of_the_answers_nothing_is_held_against_it() -> None:
    data = changed("children.0.born", "2026-12")
    data["as_of"] = "soon"
    assert told(data) == [("as_of", "error.day")]


def test_at_most_twenty_faults() -> None:
    data = case() | {f"field{n}": n for n in range(100)}
    assert len(faults(data)) == MOST_FAULTS == 20


def test_periods_are_counted_over_the_whole_file() -> None:
    months = [
        {"from": f"{2000 + n // 12}-{n % 12 + 1:02d}", "to": f"{2000 + n // 12}-{n % 12 + 1:02d}"} for n in range(120)
    ]
    data = changed("received.kinderbijslag", months)
    assert told(data) == []
    data["received"]["zorg"] = months
    assert told(data) == [("", "error.too-many-periods")]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        # A shared month that is known only as a month may be shared.
        ("spouse.place", [{**PLACE, "to": "2020-05"}, {**PLACE, "from": "2020-05"}]),
        # Two grounds of stay may overlap: a permit that works back over the time of waiting.
        ("applicant.stay", [STAY, {"kind": "procedure", "from": "2024-04-15", "to": "2025-01-01"}]),
        # A planned change after the day of the answers.
        ("spouse.place", [PLACE, {"where": "same_address", "from": "2027-03-01", "to": "ongoing"}]),
        # An end that is not known.
        ("spouse.place", [{**PLACE, "to": None}, {**PLACE, "from": "2020"}]),
        ("children.0.born", "2026-11"),
        ("children.0.born", "1990"),
        ("spouse.place.0.country", "GB"),
        ("letters", [{"kind": "reclaim_decision", "date": "2026-12-05"}]),
        ("home", None),
        ("childcare", []),
    ],
    ids=lambda value: str(value)[:40],
)  # fmt: skip
def test_what_may_be_so_is_no_fault(path: str, value: Any) -> None:
    assert told(changed(path, value)) == []


def test_two_payments_of_one_month_overlap_even_when_told_as_months() -> None:
    data = changed(
        "received.kgb",
        [{"from": "2024-05", "to": "2025-12", "alo_kop": True}, {"from": "2025-12", "to": "ongoing", "alo_kop": False}],
    )
    found = faults(data)
    assert [(fault.path, fault.id) for fault in found] == [("received.kgb[1]", "error.overlap")]
    assert dict(found[0].values) == {"first": "2024-05 - 2025-12", "second": "2025-12 - ongoing"}


def test_the_words_that_are_possible_are_named() -> None:
    assert dict(faults(changed("spouse.tie", "wed"))[0].values) == {"choices": CHOICES}
    assert dict(faults(changed("schema", "x"))[0].values) == {"expected": SCHEMA}


def test_names_from_outside_are_harmless_and_short() -> None:
    data = case() | {"\x1b[2J\u202eevil": 1, "x" * 5000: 2}
    paths = [fault.path for fault in faults(data)]
    assert paths[0] == "\ufffd[2J\ufffdevil"
    assert len(paths[1]) < 70


@pytest.mark.parametrize(("path", "value", "where", "id"), ONE, ids=lambda value: str(value)[:40])
def test_a_fault_can_be_said(path: str, value: Any, where: str, id: str) -> None:
    fault = faults(changed(path, value))[0]
    said = Voice("nl").say(fault.id, path=fault.path, **fault.values)
    assert said.startswith(f"{where}: ")
    assert "{" not in said


def test_every_id_in_the_code_is_declared_and_every_declared_one_is_used() -> None:
    root = Path(__file__).resolve().parents[2] / "assistant"
    sources = [path.read_text("utf-8") for path in [*(root / "files").glob("*.py"), root / "cli.py"]]
    used = set(re.findall(r'"(error\.[a-z0-9.-]+)"', "\n".join(sources)))
    used |= {f"error.file.{name}" for name in ("not-found", "folder", "not-allowed", "not-readable")}
    declared = {text.id for text in BOOK if text.id.startswith("error.")}
    assert used == declared
