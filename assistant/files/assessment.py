"""The assessment file, ``toeslag-assistant/assessment/1``: the result of a check, for other programs.

Amounts are whole cents. A scheme whose figures are not known is not in a map; ``high`` null: no upper limit is known.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from assistant.files.result import plain
from assistant.findings import assessment as core
from assistant.findings.assessment import Certainty, Level

_MonthText = Annotated[str, Field(pattern=r"^\d{4}-\d{2}$", description="A month: 2026-05.")]


class Part(BaseModel):
    """Anything in an assessment file."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class RangePart(Part):
    """From low to high, in cents; equal when the amount is known."""

    low: int
    high: int | None = Field(description="null: no upper limit is known.")


Ranges = dict[str, RangePart]


class VerdictPart(Part):
    """Level and certainty of the first finding."""

    level: Level
    certainty: Certainty


class MonthPart(Part):
    """One month. Months after that of ``assessed_on`` are projected and stand in no total."""

    month: _MonthText
    projected: bool
    toeslagpartner: Literal["yes", "no", "unknown"]
    ground: str = Field(description="Why there is a partner, or what took the person out of the count.")
    due_cents: Ranges
    paid_cents: Ranges
    exposure_cents: Ranges = Field(description="Paid less due: above zero it may be claimed back.")


class YearPart(Part):
    """One year. ``award_cents``: what a definitive award would say (Awir 14.4 and 14.5)."""

    year: int
    open_until: date = Field(description="The last day on which this year can still be lowered.")
    award_cents: Ranges
    due_cents: Ranges
    paid_cents: Ranges
    exposure_cents: Ranges


class FindingPart(Part):
    """One warning or one chance. ``amount_cents`` is positive for both."""

    id: str = Field(description="Words, stable; -2, -3 for a repeat.")
    rule: str
    level: Level
    certainty: Certainty
    from_: _MonthText | None = Field(alias="from")
    to: _MonthText | None
    amount_cents: RangePart | None
    per_year_cents: dict[str, RangePart] | None
    grows_per_month_cents: RangePart | None
    at_most: bool = Field(description="The amount is said as a maximum.")
    reasons: list[str]
    steps: list[str]
    deadline: date | None
    articles: list[str] = Field(description="Keys of the sources.")
    points: list[str] = Field(description="Open points of law that it touches.")
    data: dict[str, int | str]


class StepPart(Part):
    """What to do, the most urgent first. ``confirmed``: its source is confirmed for this year."""

    id: str
    who: str
    documents: list[str]
    deadline: date | None
    confirmed: bool


class MissingPart(Part):
    """A question whose answer would narrow the result, the greatest narrowing first."""

    question: str
    narrows_cents: int | None


class AssumptionPart(Part):
    """A fact that was taken for granted; ``question`` asks it."""

    id: str
    question: str


class NotModelledPart(Part):
    """What is not worked out, why, and the step that says who can."""

    id: str
    reason: str
    referral: str


class ReceiptPart(Part):
    """By what this was worked out: the same receipt, the same result."""

    version: str
    values_sha256: str
    household_sha256: str


class AssessmentFile(Part):
    """What the family may have to pay back, what it could claim, and what to do."""

    name: Literal["toeslag-assistant/assessment/1"] = Field(alias="schema")
    assessed_on: date
    verdict: VerdictPart
    months: list[MonthPart]
    years: list[YearPart]
    findings: list[FindingPart]
    steps: list[StepPart]
    missing: list[MissingPart]
    assumptions: list[AssumptionPart]
    not_modelled: list[NotModelledPart]
    points: list[str] = Field(description="Open points of law that the case touches.")
    receipt: ReceiptPart

    def to_json(self) -> str:
        """As ``check --format json`` prints it."""
        return self.model_dump_json(by_alias=True, indent=2)


def from_assessment(found: core.Assessment) -> AssessmentFile:
    """The file of a result."""
    return AssessmentFile.model_validate(plain(found))
