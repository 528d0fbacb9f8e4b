"""The hash of a household: the same facts, the same hash; another fact, another hash."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from assistant.facts.calendar import NO, ONGOING, Day, Period
from assistant.facts.fingerprint import canonical, household_sha256
from assistant.facts.household import NONE, Applicant, Between, ByYear, Household, Place, Spouse, Stay
from assistant.facts.kinds import StayKind, Tie, Where
from assistant.facts.locate import locate

STAY = (Stay(StayKind.ASYLUM, Period(Day(2024, 3, 5), ONGOING), NO),)
HOUSEHOLD = Household(
    date(2026, 11, 23),
    applicant=Applicant(stay=STAY, income=MappingProxyType({2026: 1_500_000, 2025: Between(0, 100)})),
    spouse=NONE,
)


def test_it_does_not_matter_where_facts_stand() -> None:
    assert household_sha256(locate(HOUSEHOLD)) == household_sha256(HOUSEHOLD)


def test_it_does_not_matter_in_which_order_years_were_told() -> None:
    turned: ByYear = MappingProxyType({2025: Between(0, 100), 2026: 1_500_000})
    other = replace(HOUSEHOLD, applicant=replace(HOUSEHOLD.applicant, income=turned))
    assert household_sha256(other) == household_sha256(HOUSEHOLD)


def test_another_fact_gives_another_hash() -> None:
    others = [
        replace(HOUSEHOLD, as_of=date(2026, 11, 24)),
        replace(HOUSEHOLD, bijstand=False),
        replace(HOUSEHOLD, housemates=()),
        replace(HOUSEHOLD, applicant=replace(HOUSEHOLD.applicant, born=Day(1990))),
        replace(HOUSEHOLD, applicant=replace(HOUSEHOLD.applicant, born=Day(1990, 1))),
        replace(HOUSEHOLD, spouse=Spouse(tie=Tie.MARRIED)),
        replace(
            HOUSEHOLD,
            spouse=Spouse(tie=Tie.MARRIED, place=(Place(Where.OUTSIDE, Period(Day(2012)), 'S"\u00e9\U0001f600'),)),
        ),
    ]
    hashes = {household_sha256(one) for one in (HOUSEHOLD, *others)}
    assert len(hashes) == len(others) + 1


def test_it_is_canonical_json() -> None:
    place = Place(Where.OUTSIDE, Period(Day(2012)), 'S"\u00e9\U0001f600\n')
    text = canonical(replace(HOUSEHOLD, spouse=Spouse(tie=Tie.MARRIED, place=(place,))))
    assert json.loads(text)["spouse"]["place"][0]["country"] == 'S"\u00e9\U0001f600\n'
    assert text == json.dumps(json.loads(text), sort_keys=True, separators=(",", ":"), ensure_ascii=True).replace(
        '\\"', "\\u0022"
    ).replace("\\n", "\\u000a")


def test_it_is_the_same_in_another_process() -> None:
    code = (
        "from datetime import date; from assistant.facts.household import Household;"
        "from assistant.facts.fingerprint import household_sha256; print(household_sha256(Household(date(2026, 1, 2))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == household_sha256(Household(date(2026, 1, 2)))
