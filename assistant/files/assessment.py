"""The assessment file, ``toeslag-assistant/assessment/1``: the result of a check, for other programs.

Amounts are whole cents. A scheme whose figures are not known is not in a map; ``high`` null: no upper limit is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from assistant.facts.calendar import Month, label
from assistant.findings import assessment as core
from assistant.findings.assessment import Certainty, Level

SCHEMA: Final = "toeslag-assistant/assessment/1"

_MonthText = Annotated[str, Field(pattern=r"^\d{4}-\d{2}$", description="A month: 2026-05.")]
_Scheme = Literal["kgb", "zorg", "huur", "kot", "kinderbijslag"]


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
    return AssessmentFile.model_construct(
        name=SCHEMA,
        assessed_on=found.assessed_on,
        verdict=VerdictPart(level=found.level, certainty=found.certainty),
        months=[_month(line) for line in found.months],
        years=[_year(line) for line in found.years],
        findings=[_finding(one) for one in found.findings],
        steps=[
            StepPart(
                id=step.id,
                who=step.who,
                documents=list(step.documents),
                deadline=step.deadline,
                confirmed=step.confirmed,
            )
            for step in found.steps
        ],
        missing=[MissingPart(question=one.question, narrows_cents=one.narrows_cents) for one in found.missing],
        assumptions=[AssumptionPart(id=one.id, question=one.question) for one in found.assumptions],
        not_modelled=[
            NotModelledPart(id=one.id, reason=one.reason, referral=one.referral) for one in found.not_modelled
        ],
        points=list(found.points),
        receipt=ReceiptPart(
            version=found.receipt.version,
            values_sha256=found.receipt.values_sha256,
            household_sha256=found.receipt.household_sha256,
        ),
    )


def _range(amount: core.Range) -> RangePart:
    return RangePart(low=amount.low, high=amount.high)


def _ranges(amounts: Mapping[str, core.Range]) -> Ranges:
    return {scheme: _range(amount) for scheme, amount in amounts.items()}


def _label(month: Month | None) -> str | None:
    return None if month is None else label(month)


def _month(line: core.MonthLine) -> MonthPart:
    return MonthPart(
        month=label(line.month),
        projected=line.projected,
        toeslagpartner=line.toeslagpartner,
        ground=line.ground,
        due_cents=_ranges(line.due),
        paid_cents=_ranges(line.paid),
        exposure_cents=_ranges(line.exposure),
    )


def _year(line: core.YearLine) -> YearPart:
    return YearPart(
        year=line.year,
        open_until=line.open_until,
        award_cents=_ranges(line.award),
        due_cents=_ranges(line.due),
        paid_cents=_ranges(line.paid),
        exposure_cents=_ranges(line.exposure),
    )


def _finding(one: core.Finding) -> FindingPart:
    return FindingPart.model_validate(
        {
            "id": one.id,
            "rule": one.rule,
            "level": one.level,
            "certainty": one.certainty,
            "from": _label(one.first),
            "to": _label(one.last),
            "amount_cents": None if one.amount is None else _range(one.amount),
            "per_year_cents": None
            if one.per_year is None
            else {str(year): _range(amount) for year, amount in one.per_year.items()},
            "grows_per_month_cents": None if one.grows_per_month is None else _range(one.grows_per_month),
            "at_most": one.at_most,
            "reasons": list(one.reasons),
            "steps": list(one.steps),
            "deadline": one.deadline,
            "articles": list(one.articles),
            "points": list(one.points),
            "data": dict(one.data or {}),
        }
    )
