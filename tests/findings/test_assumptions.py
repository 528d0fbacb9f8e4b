"""What is taken for granted is told, each once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.facts.household import NO_YEARS, ByYear, Household, Spouse
from assistant.facts.locate import locate
from assistant.findings import assess
from assistant.findings.assumptions import FIRST_RING
from tests.findings.households import ON, YEARS, paid, told
from tests.law.families import EU, family, spouse

NOTHING: ByYear = dict.fromkeys(YEARS, 0)


def household(own: ByYear, their: ByYear) -> Household:
    h = told(family(EU, spouse()), paid("2026-01"))
    assert isinstance(h.spouse, Spouse)
    return locate(replace(h, applicant=replace(h.applicant, wealth=own), spouse=replace(h.spouse, wealth=their)))


@pytest.mark.parametrize(
    ("own", "their", "taken"),
    [
        (NOTHING, NOTHING, []),
        (NO_YEARS, NOTHING, ["wealth-below-limit"]),
        (NOTHING, NO_YEARS, ["wealth-below-limit"]),
        (NO_YEARS, NO_YEARS, ["wealth-below-limit"]),
    ],
)
def test_wealth_of_either(own: ByYear, their: ByYear, taken: list[str]) -> None:
    told_of = assess(household(own, their), ON, assumed=FIRST_RING).assumptions
    assert [one.id for one in told_of if one.id.startswith("wealth")] == taken
