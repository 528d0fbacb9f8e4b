"""The public what-if: the models, and every form of a household."""

from __future__ import annotations

import json
from datetime import date

import pytest

import assistant
from assistant.facts.kinds import StayKind
from assistant.files import BadFile, HouseholdFile, WhatIfFile, assess, household_of
from assistant.findings.changes import CannotModel, NewPermit, ReportToday
from tests.files.cases import case

ON = date(2026, 11, 23)


@pytest.mark.parametrize("form", ["facts", "model", "data"])
def test_both_results_and_the_difference(form: str) -> None:
    data = case()
    forms = {"facts": household_of(data), "model": HouseholdFile.model_validate(data), "data": data}
    found = assistant.what_if(forms[form], ReportToday(), on=ON)
    assert isinstance(found, WhatIfFile)
    assert found.before == assess(data, on=ON)
    assert found.change == {"kind": "report-today"}
    grows = [one.findings[0].grows_per_month_cents for one in (found.before, found.after)]
    assert [(part.low, part.high) for part in grows if part] == [(28467, 28467), (0, 0)]
    december = next(one for one in found.months if one.month == "2026-12")
    assert december.exposure_cents["kgb"].high == -28467


def test_it_is_written_the_same_each_time_and_names_the_change() -> None:
    change = NewPermit(StayKind.REGULAR, date(2027, 1, 2))
    one, other = (assistant.what_if(case(), change, on=ON).to_json() for _ in range(2))
    assert one == other
    data = json.loads(one)
    assert data["schema"] == "toeslag-assistant/what-if/1"
    assert data["change"] == {"kind": "new-permit", "stay": "regular", "on": "2027-01-02"}
    assert WhatIfFile.model_validate(data).to_json() == one


def test_what_is_wrong_is_told() -> None:
    with pytest.raises(BadFile):
        assistant.what_if({}, ReportToday(), on=ON)
    with pytest.raises(CannotModel, match="report-today: not-known"):
        assistant.what_if(case() | {"received": None}, ReportToday(), on=ON)
