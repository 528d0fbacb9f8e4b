"""The public way in: a household in any of its forms, assessed on a day; and the ways between files and facts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from assistant import findings
from assistant.facts.household import Household
from assistant.files.assessment import AssessmentFile, from_assessment
from assistant.files.household import HouseholdFile
from assistant.files.reading import household_of
from assistant.files.writing import data_of


def assess(household: Household | HouseholdFile | Mapping[str, Any], on: date) -> AssessmentFile:
    """What a family may have to pay back, could claim and should do, by the rules of each month up to ``on``.

    Args:
        household: a file model, plain data in the shape of the file, or a ``facts.Household``.
        on: the day of the assessment. Nothing here reads the clock.

    Raises:
        BadFile: the data is not a household; ``faults`` says why. A ``facts.Household`` is not checked.
    """
    return from_assessment(findings.assess(household_from(household), on))


def household_from(household: Household | HouseholdFile | Mapping[str, Any]) -> Household:
    """The household in any of its forms. Raises ``BadFile``; a ``facts.Household`` is taken as it is."""
    if isinstance(household, HouseholdFile):
        return to_household(household)
    return household if isinstance(household, Household) else household_of(household)


def to_household(file: HouseholdFile) -> Household:
    """The household of a file model, every unknown in its place. Raises ``BadFile`` when it contradicts itself."""
    return household_of(to_data(file))


def from_household(household: Household) -> HouseholdFile:
    """The file of a household. Raises ``BadFile`` when it holds what no file may hold: a birth in the future."""
    data = data_of(household)
    household_of(data)
    return HouseholdFile.model_validate(data)


def to_data(file: HouseholdFile) -> dict[str, Any]:
    """A file model as plain data for ``json.dumps``: what was told, in the order of the schema."""
    return file.model_dump(mode="json", by_alias=True, exclude_unset=True)
