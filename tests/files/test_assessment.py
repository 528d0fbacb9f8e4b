"""The assessment file, and the public way in."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

import assistant
from assistant import findings
from assistant.files import (
    AssessmentFile,
    BadFile,
    HouseholdFile,
    assess,
    from_assessment,
    household_of,
    json_schema,
    plain,
    read_household,
)
from assistant.findings.assessment import Certainty, Level
from tests.files.cases import FILES, case

ON = date(2026, 11, 23)
EMPTY = {"schema": "toeslag-assistant/household/1", "as_of": "2026-11-23"}
HOUSEHOLDS = [*FILES, None]


def household(path: Any) -> Any:
    return household_of(EMPTY) if path is None else read_household(path.read_bytes())


@pytest.mark.parametrize("path", HOUSEHOLDS, ids=lambda path: "nothing known" if path is None else path.stem)
def test_the_model_and_the_data_are_the_same(path: Any) -> None:
    data = plain(findings.assess(household(path), ON))
    file = AssessmentFile.model_validate(data)
    assert json.loads(file.to_json()) == data
    assert list(json.loads(file.to_json())) == list(data)


@pytest.mark.parametrize("path", HOUSEHOLDS, ids=lambda path: "nothing known" if path is None else path.stem)
def test_a_result_fits_the_published_schema(path: Any) -> None:
    fastjsonschema = pytest.importorskip("fastjsonschema")
    schema = json_schema("assessment") | {"$schema": "http://json-schema.org/draft-07/schema#"}
    validate = fastjsonschema.compile({name: value for name, value in schema.items() if name != "$id"})
    validate(plain(findings.assess(household(path), ON)))


def test_names_of_the_contract() -> None:
    data = plain(findings.assess(household(FILES[0]), ON))
    assert list(data) == [
        "schema", "assessed_on", "verdict", "months", "years", "findings", "steps", "missing", "assumptions",
        "not_modelled", "points", "receipt",
    ]  # fmt: skip
    assert set(data["findings"][0]) >= {
        "id", "rule", "level", "certainty", "from", "to", "amount_cents", "per_year_cents", "grows_per_month_cents",
        "reasons", "steps", "deadline",
    }  # fmt: skip
    assert set(data["months"][0]) == {
        "month", "projected", "toeslagpartner", "ground", "due_cents", "paid_cents", "exposure_cents",
    }  # fmt: skip
    assert set(data["receipt"]) == {"version", "values_sha256", "household_sha256"}


def test_levels_and_certainties_are_published() -> None:
    schema = json.dumps(json_schema("assessment"))
    for words in (Level, Certainty):
        assert json.dumps([member.value for member in words]) in schema


def test_money_is_whole_cents_everywhere() -> None:
    def numbers(value: Any) -> Any:
        if isinstance(value, dict):
            for item in value.values():
                yield from numbers(item)
        elif isinstance(value, list):
            for item in value:
                yield from numbers(item)
        elif not isinstance(value, bool) and isinstance(value, int | float):
            yield value

    for path in FILES:
        assert all(isinstance(number, int) for number in numbers(plain(findings.assess(household(path), ON))))


@pytest.mark.parametrize("form", ["facts", "model", "data"])
def test_a_household_may_come_in_any_form(form: str) -> None:
    data = case()
    forms = {"facts": household_of(data), "model": HouseholdFile.model_validate(data), "data": data}
    found = assistant.assess(forms[form], on=ON)
    assert isinstance(found, AssessmentFile)
    assert found.findings[0].rule == "R01"
    assert found.findings[0].amount_cents
    assert found.findings[0].amount_cents.low == 884033
    assert found == from_assessment(findings.assess(household_of(data), ON))


def test_bad_data_is_refused_with_its_faults() -> None:
    with pytest.raises(BadFile) as caught:
        assess(case() | {"bijstand": "sometimes"}, on=ON)
    assert [(fault.path, fault.id) for fault in caught.value.faults] == [("bijstand", "error.boolean")]


def test_the_same_facts_have_the_same_receipt() -> None:
    data = case()
    short = case() | {"about": None, "letters": []}
    short["spouse"]["place"][0] = dict(reversed(list(short["spouse"]["place"][0].items())))
    one, other = assess(data, on=ON).receipt, assess(short, on=ON).receipt
    assert one == other
    assert assess(case() | {"bijstand": True}, on=ON).receipt.household_sha256 != one.household_sha256
    assert len(one.household_sha256) == len(one.values_sha256) == 64
    assert one.version == assistant.__version__
