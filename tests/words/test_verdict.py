"""A verdict in lines: which sentences are said, in which order, with which amounts and days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from assistant.facts.calendar import month
from assistant.files import household_of, read_household
from assistant.findings import assess
from assistant.findings.assessment import (
    Assessment,
    Assumption,
    Certainty,
    Finding,
    Level,
    Missing,
    Range,
    Receipt,
    Step,
    YearLine,
)
from assistant.findings.rules import RULES
from assistant.words.languages import LANGUAGES
from assistant.words.verdict import Line, as_text, finding_lines, headline, step_lines, verdict_lines
from assistant.words.voice import Voice
from tests.files.cases import FILES, FOLDER

ON = date(2026, 11, 23)
NL = Voice("nl")
AMOUNT = Range(884033, 884033)
EMPTY = {"schema": "toeslag-assistant/household/1", "as_of": "2026-11-23"}


def case(name: str) -> Assessment:
    return assess(read_household((FOLDER / f"{name}.json").read_bytes()), ON)


def result(*findings: Finding, missing: tuple[str, ...] = (), certainty: Certainty = Certainty.SURE) -> Assessment:
    first = findings[0] if findings else None
    return Assessment(
        ON,
        first.level if first else Level.INFO,
        first.certainty if first else certainty,
        months=(),
        years=(YearLine(2021, date(2026, 12, 31), {}, {}, {}, {}),),
        findings=findings,
        steps=(),
        missing=tuple(Missing(question, None) for question in missing),
        assumptions=(),
        not_modelled=(),
        points=(),
        receipt=Receipt("", "", ""),
    )


def finding(rule: str = "R01", amount: Range | None = AMOUNT, **more: Any) -> Finding:
    given: dict[str, Any] = {
        "id": RULES[rule].id,
        "rule": rule,
        "level": Level.HIGH,
        "certainty": Certainty.SURE,
        "first": month(2024, 5),
        "last": month(2026, 11),
        "amount": amount,
    }
    return Finding(**(given | more))


def said(lines: list[Line], kind: str) -> list[str]:
    return [str(line.said) for line in lines if line.kind == kind]


def ids(lines: list[Line]) -> list[str]:
    return [line.id for line in lines]


# ---------------------------------------------------------------- the first line

CHANCE = finding("R18", level=Level.POSITIVE)
KEPT = finding("R03", None, level=Level.INFO)
UNCLEAR = {"certainty": Certainty.UNCLEAR}


@pytest.mark.parametrize(
    ("found", "name"),
    [
        (result(), "nothing-found"),
        (result(missing=("Q04",)), "nothing-known"),
        (result(certainty=Certainty.UNCLEAR), "nothing-known"),
        (result(finding("R22", None, level=Level.URGENT), finding()), "letter"),
        (result(finding()), "reclaim"),
        (result(finding(certainty=Certainty.LIKELY)), "reclaim-likely"),
        (result(finding("R25", Range(0, 313133), **UNCLEAR)), "unclear"),
        (result(finding(), CHANCE), "both"),
        (result(finding("R25", Range(0, 313133), **UNCLEAR), CHANCE), "unclear"),
        (result(finding("R02"), KEPT), "reclaim"),
        (result(KEPT), "keep"),
        (result(finding("R03", None, level=Level.INFO, **UNCLEAR)), "keep-unclear"),
        (result(finding("R20", None, level=Level.INFO), KEPT), "keep"),
        (result(CHANCE), "claim"),
        (result(replace(CHANCE, certainty=Certainty.UNCLEAR)), "claim-unclear"),
        (result(finding("R19", None, level=Level.POSITIVE, data={"month_cents": 28467})), "chance"),
        (result(finding("R20", None, level=Level.INFO)), "future"),
    ],
)
def test_the_first_line(found: Assessment, name: str) -> None:
    assert headline(found, NL).id == f"headline.{name}"


def test_nothing_found_names_what_was_looked_at() -> None:
    line = headline(result(), NL)
    assert "van 2021 tot en met 2026" in line.said
    assert "veilig" not in line.said


# ---------------------------------------------------------------- findings


@pytest.mark.parametrize(
    ("amount", "more", "body"),
    [
        (Range(884033, 884033), {}, "ongeveer \u20ac\u00a08.840 te veel kreeg"),
        (Range(100000, 884050), {}, "tussen \u20ac\u00a01.000 en \u20ac\u00a08.841 te veel kreeg"),
        (Range(0, 884033), {}, "Misschien kreeg u"),
        (Range(884033, 884033), UNCLEAR, "Misschien kreeg u"),
        (Range(884033, 884033), {"at_most": True}, "hoogstens ongeveer \u20ac\u00a08.840"),
        (Range(0, 884033), {"at_most": True}, "te veel kreeg: hoogstens ongeveer \u20ac\u00a08.840"),
        (Range(0, None), {}, "Hoeveel, kunnen wij nog niet zeggen."),
        (Range(884033, 884033), {"level": Level.POSITIVE}, "ongeveer \u20ac\u00a08.840 te weinig kreeg"),
    ],
)
def test_an_amount_is_said_as_sure_as_it_is(amount: Range, more: dict[str, Any], body: str) -> None:
    lines = finding_lines(finding(amount=amount, **more), NL)
    assert body in said(lines, "body")[0]
    assert "mei 2024 tot en met november 2026" in said(lines, "body")[0]


@pytest.mark.parametrize(
    ("grows", "level", "sentence"),
    [
        (Range(28467, 28467), Level.HIGH, "komt daar elke maand ongeveer \u20ac\u00a0285 bij"),
        (Range(0, 28467), Level.HIGH, "komt daar elke maand hoogstens ongeveer \u20ac\u00a0285 bij"),
        (Range(0, 0), Level.HIGH, "komt er nu niets meer bij"),
        (Range(28467, 28467), Level.POSITIVE, "elke maand ongeveer \u20ac\u00a0285 te weinig"),
    ],
)
def test_what_grows_is_said(grows: Range, level: Level, sentence: str) -> None:
    bodies = said(finding_lines(finding(grows_per_month=grows, level=level), NL), "body")
    assert sentence in bodies[1]


def test_a_chance_that_does_not_grow_says_nothing_of_it() -> None:
    lines = finding_lines(finding(grows_per_month=Range(0, 0), level=Level.POSITIVE), NL)
    assert len(said(lines, "body")) == 1


def test_years_are_listed_when_there_are_more_than_one() -> None:
    one = {2026: Range(884033, 884033)}
    assert said(finding_lines(finding(per_year=one), NL), "year") == []
    more = {2024: Range(232000, 232000), 2025: Range(0, 338900), 2026: Range(100, 20000)}
    assert said(finding_lines(finding(per_year=more), NL), "year") == [
        "2024: ongeveer \u20ac\u00a02.320",
        "2025: hoogstens ongeveer \u20ac\u00a03.389",
        "2026: tussen \u20ac\u00a01 en \u20ac\u00a0200",
    ]


def test_a_repeat_is_said_like_the_first() -> None:
    first = finding_lines(finding(), NL)
    assert finding_lines(finding(id="alo-kop-spouse-abroad-2"), NL) == first
    assert not any("[?" in line.said for line in first)


@pytest.mark.parametrize(
    ("state", "says"),
    [
        ("running", "U kunt bezwaar maken tot en met maandag 14 december 2026 (14-12-2026)."),
        ("last-days", "stuur uw bezwaar vandaag"),
        ("late", "U kunt nog bezwaar maken"),
        ("intent", "maar heeft nog niet beslist"),
        ("no-date", "Zoek de datum van de brief."),
    ],
)
def test_a_letter_in_each_of_its_states(state: str, says: str) -> None:
    deadline = date(2026, 12, 14) if state in ("running", "last-days", "late") else None
    data: dict[str, Any] = {"state": state, "amount_cents": 123456}
    if deadline:
        data["pay_by"] = "2026-12-14"
    lines = finding_lines(finding("R22", None, deadline=deadline, data=data), NL)
    bodies = said(lines, "body")
    assert says in bodies[0]
    assert "In de brief staat een bedrag van \u20ac\u00a01.234,56." in bodies
    assert ("De laatste dag om te betalen" in bodies[-1]) == (deadline is not None)


@pytest.mark.parametrize(("cents", "id"), [(28467, "finding.request.chance"), (0, "finding.request.chance-unknown")])
def test_a_request_that_could_be_made(cents: int, id: str) -> None:
    lines = finding_lines(finding("R19", None, level=Level.POSITIVE, data={"month_cents": cents}), NL)
    assert id in ids(lines)


def test_a_finding_is_told_with_its_reasons() -> None:
    lines = finding_lines(finding(reasons=RULES["R01"].reasons), NL)
    assert ids(lines)[-3:] == [f"reason.{reason}" for reason in RULES["R01"].reasons]
    assert ids(lines)[:2] == ["finding.alo-kop-spouse-abroad.title", "level.high"]
    assert "certainty.sure" in ids(lines)


# ---------------------------------------------------------------- steps


def test_a_step_says_where_with_what_and_until_when() -> None:
    lines = step_lines(Step("F-11", "dienst-toeslagen", ("letter", "proof"), date(2026, 12, 14)), NL, on=ON)
    assert [line.kind for line in lines if line.kind != "note"] == [
        "step", "who", "documents", "document", "document", "deadline", "deadline",
    ]  # fmt: skip
    assert said(lines, "deadline") == [
        "Stuur uw bezwaar uiterlijk op maandag 14 december 2026 (14-12-2026).",
        "Nog 21 dagen.",
    ]


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2026, 12, 13), ["deadline.objection", "deadline.days"]),
        (date(2026, 12, 14), ["deadline.objection", "deadline.days"]),
        (date(2026, 12, 15), ["deadline.objection.late"]),
    ],
)
def test_a_term_before_on_and_after_its_last_day(on: date, expected: list[str]) -> None:
    lines = step_lines(Step("F-11", "dienst-toeslagen", (), date(2026, 12, 14)), NL, on=on)
    assert [line.id for line in lines if line.kind == "deadline"] == expected


def test_a_term_of_which_the_day_is_not_known() -> None:
    lines = step_lines(Step("F-11", "dienst-toeslagen"), NL, on=ON)
    assert [line.id for line in lines if line.kind == "deadline"] == ["deadline.objection.open"]
    lines = step_lines(Step("F-01", "dienst-toeslagen"), NL, on=ON)
    assert [line.id for line in lines if line.kind == "deadline"] == ["deadline.four-weeks"]


def test_what_is_not_confirmed_says_so_once() -> None:
    assert "step.unconfirmed" in ids(step_lines(Step("F-15", "dienst-toeslagen", confirmed=False), NL, on=ON))
    # A place to ask for help is not in doubt because its address was not confirmed.
    assert "step.unconfirmed" not in ids(step_lines(Step("F-42", "servicepunt", confirmed=False), NL, on=ON))
    told = ids(step_lines(Step("F-04", "vluchtelingenwerk", confirmed=False), NL, on=ON))
    assert "step.F-04.note" in told
    assert "step.unconfirmed" not in told


def test_an_instalment_is_a_twenty_fourth_of_what_is_known_to_the_cent() -> None:
    """8,840.33 / 24 = 368.35."""
    lines = verdict_lines(case("worker-spouse-in-poland"), NL)
    assert "Bij 24 maanden is dat ongeveer \u20ac\u00a0368 per maand." in said(lines, "note")
    open_amount = verdict_lines(case("statushouder-married-between-arrival-and-permit"), NL)
    assert not any("24 maanden is dat" in note for note in said(open_amount, "note"))


# ---------------------------------------------------------------- the whole


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("path", [*FILES, None], ids=lambda path: "nothing known" if path is None else path.stem)
def test_every_case_in_every_language(path: Any, lang: str) -> None:
    household = household_of(EMPTY) if path is None else read_household(path.read_bytes())
    lines = verdict_lines(assess(household, ON), Voice(lang), as_of=ON)
    assert lines[0].kind == "headline"
    for line in lines:
        assert "[?" not in line.said, line.id
        assert "{" not in line.said, line.id
        assert line.said.strip(), line.id


def test_the_three_first_are_shown_and_the_others_counted() -> None:
    found = result(finding(), finding("R04"), finding("R09"), CHANCE, KEPT)
    lines = verdict_lines(found, NL, most=3)
    assert len(said(lines, "finding")) == 3
    assert "Er zijn nog 2 uitkomsten." in said(lines, "standing")
    assert len(said(verdict_lines(found, NL), "finding")) == 5


def test_who_decides_stands_before_the_steps() -> None:
    order = ids(verdict_lines(case("worker-spouse-in-poland"), NL))
    assert order.index("verdict.who-decides") < order.index("verdict.heading.steps")
    assert order[-1] == "verdict.help"


def test_what_was_assumed_is_told() -> None:
    found = replace(result(finding()), assumptions=(Assumption("wealth-below-limit", "Q16"),))
    lines = verdict_lines(found, NL, as_of=date(2026, 11, 2))
    assert said(lines, "assumed") == [
        "Wij gaan ervan uit dat uw spaargeld en bezit onder de grens blijven, ook in andere landen.",
        "Wij namen aan dat alles na 2 november 2026 (02-11-2026) blijft zoals het is.",
    ]


def test_questions_that_help_are_told_with_their_year() -> None:
    lines = verdict_lines(result(missing=("Q04", "Q12", "no-such-question")), NL)
    assert len(said(lines, "missing")) == 2
    assert "2021" in said(lines, "missing")[1]


def test_nobody_covered_by_the_exception_is_told_to_report() -> None:
    for name in ("statushouder-2026-not-claimed", "statushouder-married-between-arrival-and-permit"):
        steps = [line.id for line in verdict_lines(case(name), NL) if line.kind == "step"]
        assert not {f"step.{step}.do" for step in ("F-01", "F-02", "F-04", "F-05")} & set(steps)


def test_text_has_no_line_that_is_only_marks() -> None:
    text = as_text(verdict_lines(case("worker-spouse-in-poland"), NL))
    assert text.endswith(".\n")
    assert "\n\n\n" not in text
    assert all(line.strip(" -") or not line for line in text.splitlines())


def test_amounts_that_exclude_each_other_are_not_to_be_added() -> None:
    """A child of which it is not known where it lives: the supplement is in two results."""
    whole = case("child-outside-the-eu")
    (found,) = (one for one in whole.findings if one.rule == "R17")
    twice = replace(whole, findings=(found, replace(found, id="alo-kop-spouse-abroad", rule="R01")))
    assert "verdict.do-not-add" in ids(verdict_lines(twice, NL))
    assert "verdict.do-not-add" not in ids(verdict_lines(replace(whole, findings=(found,)), NL))
