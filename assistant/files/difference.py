"""What becomes different when something changes, ``toeslag-assistant/what-if/1``: for other programs.

The changes themselves stand in ``assistant.findings.changes``: ``what_if(household, Naturalised(day), on=day)``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from enum import Enum
from typing import Any, Literal

from pydantic import Field

from assistant.facts.calendar import label
from assistant.facts.household import Household
from assistant.files.assessment import AssessmentFile, Part, RangePart, Ranges, from_assessment
from assistant.files.entry import household_from
from assistant.files.household import HouseholdFile
from assistant.findings import what_if as core
from assistant.findings.assessment import Range
from assistant.findings.changes import Change


class MonthChangePart(Part):
    """What the change adds to one month; below zero: it takes that away. Taken inside each world, and rounded once."""

    month: str = Field(pattern=r"^\d{4}-\d{2}$", description="A month: 2026-05.")
    projected: bool
    due_cents: Ranges
    paid_cents: Ranges
    exposure_cents: Ranges


class WhatIfFile(Part):
    """The result as it was told, the result with the change, and the difference of each month."""

    name: Literal["toeslag-assistant/what-if/1"] = Field(alias="schema")
    change: dict[str, int | str | None] = Field(description="``kind`` and the values of the change.")
    before: AssessmentFile
    after: AssessmentFile
    months: list[MonthChangePart]

    def to_json(self) -> str:
        """The same data in the same order each time."""
        return self.model_dump_json(by_alias=True, indent=2)


def what_if(household: Household | HouseholdFile | Mapping[str, Any], change: Change, on: date) -> WhatIfFile:
    """What a change makes of a household: both results, and the difference of each month.

    Args:
        household: a file model, plain data in the shape of the file, or a ``facts.Household``.
        change: one of ``assistant.findings.changes``.
        on: the day of both assessments. Nothing here reads the clock.

    Raises:
        BadFile: the data is not a household.
        CannotModel: the change is not worked out, or not without an answer that is not there; it says which.
    """
    found = core.what_if(household_from(household), change, on)
    return WhatIfFile(
        schema="toeslag-assistant/what-if/1",
        change={"kind": change.name, **{spec.name: _plain(getattr(change, spec.name)) for spec in fields(change)}},  # type: ignore[arg-type]
        before=from_assessment(found.before),
        after=from_assessment(found.after),
        months=[
            MonthChangePart(
                month=label(one.month),
                projected=one.projected,
                due_cents=_ranges(one.due),
                paid_cents=_ranges(one.paid),
                exposure_cents=_ranges(one.exposure),
            )
            for one in found.months
        ],
    )


def _plain(value: Any) -> int | str | None:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date):
        return value.isoformat()
    return value  # type: ignore[no-any-return]


def _ranges(amounts: Mapping[str, Range]) -> Ranges:
    return {scheme: RangePart(low=amount.low, high=amount.high) for scheme, amount in amounts.items()}
