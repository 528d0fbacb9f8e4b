"""The public way in: a household in any of its forms, assessed on a day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from assistant import findings
from assistant.facts.household import Household
from assistant.files.assessment import AssessmentFile, from_assessment
from assistant.files.household import HouseholdFile
from assistant.files.loading import check, validate
from assistant.files.to_facts import to_household


def assess(household: Household | HouseholdFile | Mapping[str, Any], on: date) -> AssessmentFile:
    """What a family may have to pay back, could claim and should do, by the rules of each month up to ``on``.

    Args:
        household: a file model, plain data in the shape of the file, or a ``facts.Household``.
        on: the day of the assessment. Nothing here reads the clock.

    Raises:
        BadFile: the data is not a household; ``faults`` says why. A ``facts.Household`` is not checked.
    """
    return from_assessment(findings.assess(_household(household), on))


def _household(household: Household | HouseholdFile | Mapping[str, Any]) -> Household:
    if isinstance(household, Household):
        return household
    if isinstance(household, HouseholdFile):
        check(household)
        return to_household(household)
    return to_household(validate(household))
