"""Every id of a finding has its sentences, with the values that are documented, and none of them says too much."""

from __future__ import annotations

import inspect
import re
from importlib import import_module

import pytest

from assistant.dialogue.conversation import UNASKED
from assistant.findings import notices
from assistant.findings.assessment import Certainty, Level
from assistant.findings.assumptions import ASSUMPTIONS
from assistant.findings.reclaims import CLAIMS
from assistant.findings.rules import RECLAIM, RULES, Rule
from assistant.findings.steps import STEPS, StepKind
from assistant.law.open_points import POINTS, READINGS
from assistant.words.book import BOOK
from assistant.words.checks import check_dutch
from assistant.words.checks.dutch import MEAN_WORDS, mean_words, sentences
from assistant.words.steps import NOTE_SAYS_SO
from assistant.words.text import Text

HOMES = ("findings", "reasons", "points", "results", "steps", "offices", "papers")
TEXTS = {item.id: item for item in BOOK if BOOK.home(item.id) in HOMES}

#: The values of a body by its form, as documented in ``findings.py``.
FORMS = {
    "unknown": {"period"},
    "maybe": {"period", "high"},
    "at-most": {"period", "high"},
    "exact": {"period", "amount"},
    "range": {"period", "low", "high"},
}
#: Findings without money, and their bodies.
NOTICES = {
    "statushouder-alo-kop-due.keep": {"period"},
    "statushouder-alo-kop-due.keep-unclear": {"period"},
    "request.chance": {"month_amount"},
    "request.chance-unknown": set(),
    "partner-arrives.now": {"month"},
    "report-early.now": set(),
    "objection-deadline.intent": set(),
    "objection-deadline.no-date": set(),
    "objection-deadline.running": {"date"},
    "objection-deadline.last-days": {"date"},
    "objection-deadline.late": {"date"},
    "objection-deadline.amount": {"amount"},
    "objection-deadline.pay": {"date"},
}
#: Terms of which the day can be known.
DATED = ("objection", "six-weeks", "claim-2026")
MONEY = [RULES[number].id for number in RECLAIM] + [RULES[number].id for number in CLAIMS]


def places(id: str) -> set[str]:
    assert id in BOOK, id
    return set(BOOK.get(id).places)


# -- every id has its sentences ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.number)
def test_a_rule_has_a_title_reasons_steps_and_points(rule: Rule) -> None:
    assert places(f"finding.{rule.id}.title") == set()
    assert 1 <= len(rule.reasons) <= 3
    for reason in rule.reasons:
        assert places(f"reason.{reason}") == set()
    for step in rule.steps:
        assert step in STEPS
    for point in rule.points:
        assert places(f"point.{point}") == set()


@pytest.mark.parametrize("id", sorted({*MONEY, "reclaim", "claim", "partner-missing-or-detained-claim"}))
def test_a_body_has_the_values_of_its_form(id: str) -> None:
    own = [text.id for text in TEXTS.values() if text.id.startswith(f"finding.{id}.")]
    for form, values in FORMS.items():
        if f"finding.{id}.{form}" in own or id in ("reclaim", "claim"):
            assert places(f"finding.{id}.{form}") == values, (id, form)
    known = {*FORMS, "title", "grows", "grows-maybe", "stopped", "keep", "keep-unclear"}
    assert {name.rpartition(".")[2] for name in own} <= known


@pytest.mark.parametrize("family", ["reclaim", "claim"])
def test_what_grows_is_said_for_a_month(family: str) -> None:
    assert places(f"finding.{family}.grows") == places(f"finding.{family}.grows-maybe") == {"month_amount"}
    assert places("finding.reclaim.stopped") == set()


def test_a_line_of_a_year_has_the_year() -> None:
    assert places("finding.year.exact") == {"year", "amount"}
    assert places("finding.year.range") == {"year", "low", "high"}
    assert places("finding.year.at-most") == {"year", "high"}


@pytest.mark.parametrize(("id", "values"), NOTICES.items())
def test_a_finding_without_money_has_its_body(id: str, values: set[str]) -> None:
    assert places(f"finding.{id}") == values


def test_every_state_of_a_letter_is_said() -> None:
    source = inspect.getsource(notices._letter)
    states = set(re.findall(r'_letter_data\(\s*"([a-z-]+)"', source)) | set(
        re.findall(r'"(late|last-days|running)"', source)
    )
    assert states == {"intent", "no-date", "late", "last-days", "running"}
    assert {f"objection-deadline.{state}" for state in states} <= set(NOTICES)


def test_no_sentence_of_a_finding_is_left_over() -> None:
    ids = {rule.id for rule in RULES.values()} | {"partner-missing-or-detained-claim"}
    general = {"reclaim", "claim", "amount", "year", "request"}
    found = {id.split(".")[1] for id in TEXTS if id.startswith("finding.")}
    assert found == ids | general


def test_every_reason_is_used_and_every_point_exists() -> None:
    reasons = {reason for rule in RULES.values() for reason in rule.reasons}
    assert {id.partition(".")[2] for id in TEXTS if id.startswith("reason.")} == reasons
    points = {*READINGS, *(point.number or point.id for point in POINTS.values())}
    points |= {point for rule in RULES.values() for point in rule.points}
    assert {id.partition(".")[2] for id in TEXTS if id.startswith("point.")} == points


@pytest.mark.parametrize("step", STEPS.values(), ids=lambda step: step.id)
def test_a_step_has_its_sentence_office_papers_and_term(step: StepKind) -> None:
    assert places(f"step.{step.id}.do") == set()
    assert places(f"who.{step.who}") == set()
    for paper in step.documents:
        assert places(f"doc.{paper}") == set()
    if step.term in DATED:
        assert places(f"deadline.{step.term}") == {"date"}
        assert places(f"deadline.{step.term}.open") == set()
    elif step.term:
        assert places(f"deadline.{step.term}") == set()
    if f"step.{step.id}.note" in BOOK:
        assert places(f"step.{step.id}.note") == set()


def test_no_step_office_or_paper_is_left_over() -> None:
    steps = {id.split(".")[1] for id in TEXTS if id.startswith("step.")}
    assert steps == {*STEPS, "unconfirmed"}
    assert {id[4:] for id in TEXTS if id.startswith("who.")} == {step.who for step in STEPS.values()}
    assert {id[4:] for id in TEXTS if id.startswith("doc.")} == {p for step in STEPS.values() for p in step.documents}
    terms = {step.term for step in STEPS.values()} - {""}
    assert {id.split(".")[1] for id in TEXTS if id.startswith("deadline.")} == {*terms, "days"}


def test_levels_certainties_and_assumptions_are_said() -> None:
    for level in Level:
        assert places(f"level.{level.value}") == set()
    for certainty in Certainty:
        assert places(f"certainty.{certainty.value}") == set()
    assert {id[7:] for id in TEXTS if id.startswith("assume.")} == {*ASSUMPTIONS, *UNASKED.values()}


def test_what_is_not_worked_out_is_said() -> None:
    calls = re.findall(
        r'NotModelled\(f?"([^"]+)", "([a-z-]+)"', inspect.getsource(import_module("assistant.findings.assess"))
    )
    assert calls
    for _, reason in calls:
        assert places(f"notmodelled.{reason}") == ({"year"} if reason.startswith("figures-") else set())
    for scheme in ("zorg", "huur", "kot"):
        assert places(f"notmodelled.scheme-{scheme}") == set()


# -- how it is said ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", TEXTS.values(), ids=lambda text: text.id)
def test_the_dutch_is_plain_and_the_translator_is_told_where_it_stands(text: Text) -> None:
    assert [str(fault) for fault in check_dutch(text) if fault.severity == "error"] == []
    assert len(text.note) > 20
    assert text.note.isprintable()


@pytest.mark.parametrize("home", HOMES)
def test_sentences_are_short_on_average(home: str) -> None:
    assert mean_words(text for text in TEXTS.values() if BOOK.home(text.id) == home) <= MEAN_WORDS


def test_titles_are_short_and_are_no_sentences() -> None:
    for id, text in TEXTS.items():
        if id.endswith(".title"):
            assert len(text.nl) <= 60, id
            assert not text.nl.endswith("."), id


def test_papers_and_offices_are_labels() -> None:
    for id, text in TEXTS.items():
        if id.startswith(("doc.", "who.", "level.")):
            assert not text.nl.endswith("."), id


def test_nothing_is_promised() -> None:
    for id, text in TEXTS.items():
        for form in text.forms:
            assert not re.search(
                r"\brecht op\b|\bu hebt recht\b|\bu krijgt terug\b|\bveilig\b|\bin orde\b", form, re.I
            ), id
            assert not re.search(r"\bschuld\b", form, re.I), id  # no debt before a decision


def test_an_amount_of_ours_is_always_an_estimate() -> None:
    for id, text in TEXTS.items():
        if id in ("finding.objection-deadline.amount",):  # the amount that stands in the letter
            continue
        for name in ("amount", "high", "month_amount"):
            if name in text.places and "low" not in text.places:
                assert f"ongeveer {{{name}}}" in text.nl, id
        if "low" in text.places:
            assert "tussen {low} en {high}" in text.nl, id


def test_perhaps_stands_only_where_it_is_open() -> None:
    allowed = re.compile(
        r"finding\..*\.(?:maybe|unknown|keep-unclear|last-days)$|headline\.(?:.*unclear|chance)$|point\.|"
        r"reason\.decision-backwards$|step\.F-33\.note$"
    )
    for id, text in TEXTS.items():
        if re.search(r"\bmisschien\b", text.nl, re.I):
            assert allowed.match(id), id
        if re.search(r"\bwaarschijnlijk\b", text.nl, re.I):
            assert id in ("headline.reclaim-likely", "certainty.likely"), id
    for id, text in TEXTS.items():
        if id.endswith(".maybe"):
            assert re.search(r"\bmisschien\b", text.nl, re.I) or text.nl.startswith("Als uw man of vrouw meetelt"), id


def test_nobody_is_told_to_stop_the_alo_kop() -> None:
    for id, text in TEXTS.items():
        for sentence in (part for form in text.forms for part in sentences(form)):
            if re.search(r"\bzet\b.*\bstop\b|stopzetten", sentence, re.I):
                assert "niet" in sentence, id
    for number in ("R03", "R25"):
        assert not {"F-01", "F-02", "F-04", "F-05"} & set(RULES[number].steps)


def test_tools_of_which_we_know_nothing_are_told_and_not_advised() -> None:
    for id in ("F-04", "F-05"):
        assert re.search(r"\bkon\b", BOOK.get(f"step.{id}.do").nl)
        assert "Wij weten niet of dit in 2026 nog bestaat." in BOOK.get(f"step.{id}.note").nl
    for id in NOTE_SAYS_SO:
        assert not STEPS[id].confirmed
        assert re.search(r"weten niet|konden wij niet", BOOK.get(f"step.{id}.note").nl)


def test_only_the_confirmed_number_is_given() -> None:
    for id, text in TEXTS.items():
        assert set(re.findall(r"\b0\d{2,3}[- ]?\d[\d -]+\d", text.nl)) <= {"0800-0543"}, id


def test_what_may_hurt_is_named_neutrally() -> None:
    """Somebody may look over the reader's shoulder: shelter, detention, a missing spouse, stay."""
    rules = [RULES[number] for number in ("R16", "R19")]
    ids = [f"reason.{reason}" for rule in rules for reason in rule.reasons]
    ids += [id for id in TEXTS if id.startswith(tuple(f"finding.{rule.id}" for rule in rules))]
    ids += ["step.F-10.do", "step.F-10.note", "doc.proof-of-request", "headline.chance", "point.K-11", "point.K-12"]
    ids += ["finding.request.chance", "finding.request.chance-unknown"]
    for id in ids:
        assert not re.search(r"opvang|geweld|gevang|detentie|vermist|veilig|cel\b", BOOK.get(id).nl, re.I), id
    for id, text in TEXTS.items():
        assert not re.search(r"illega|onrechtmatig|zonder papieren|uitgezet", text.nl, re.I), id


def test_refugees_are_kept_from_the_embassy() -> None:
    assert "geen contact op met de ambassade" in BOOK.get("step.F-23.note").nl


def test_fines_are_spoken_of_with_care() -> None:
    """Intent or gross negligence first; "usually", and the amount stays (Awir 41.1, 42.1)."""
    spoken = [id for id, text in TEXTS.items() if "boete" in text.nl]
    assert spoken == ["finding.report-early.now", "reason.early-report", "step.F-01.note"]
    note = sentences(BOOK.get("step.F-01.note").nl)
    assert "opzet" in note[0]
    assert "meestal geen boete" in note[1]
    assert "teruggevraagd" in note[2]
    assert RULES["R24"].reasons == ("early-report", "debt-stays")


def test_nothing_found_never_says_safe() -> None:
    for id in ("headline.nothing-found", "headline.nothing-known"):
        assert places(id) == {"first_year", "last_year"}
        assert "alleen naar kindgebonden budget" in BOOK.get(id).nl
