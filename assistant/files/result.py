"""An assessment as plain data, in the shape of the assessment file. ``assessment`` publishes the same as models."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from assistant.facts.calendar import Month, label

if TYPE_CHECKING:
    from assistant.findings.assessment import Assessment, Finding, MonthLine, Range, YearLine

SCHEMA: Final = "toeslag-assistant/assessment/1"


def plain(found: Assessment) -> dict[str, Any]:
    """The data of a result: what ``check --format json`` prints."""
    return {
        "schema": SCHEMA,
        "assessed_on": found.assessed_on.isoformat(),
        "verdict": {"level": found.level.value, "certainty": found.certainty.value},
        "months": [_month(line) for line in found.months],
        "years": [_year(line) for line in found.years],
        "findings": [_finding(one) for one in found.findings],
        "steps": [
            {
                "id": step.id,
                "who": step.who,
                "documents": list(step.documents),
                "deadline": None if step.deadline is None else step.deadline.isoformat(),
                "confirmed": step.confirmed,
            }
            for step in found.steps
        ],
        "missing": [{"question": one.question, "narrows_cents": one.narrows_cents} for one in found.missing],
        "assumptions": [{"id": one.id, "question": one.question} for one in found.assumptions],
        "not_modelled": [{"id": one.id, "reason": one.reason, "referral": one.referral} for one in found.not_modelled],
        "points": list(found.points),
        "receipt": {
            "version": found.receipt.version,
            "values_sha256": found.receipt.values_sha256,
            "household_sha256": found.receipt.household_sha256,
        },
    }


def _range(amount: Range | None) -> dict[str, int | None] | None:
    return None if amount is None else {"low": amount.low, "high": amount.high}


def _ranges(amounts: Mapping[str, Range]) -> dict[str, Any]:
    return {scheme: _range(amount) for scheme, amount in amounts.items()}


def _label(month: Month | None) -> str | None:
    return None if month is None else label(month)


def _month(line: MonthLine) -> dict[str, Any]:
    return {
        "month": label(line.month),
        "projected": line.projected,
        "toeslagpartner": line.toeslagpartner,
        "ground": line.ground,
        "due_cents": _ranges(line.due),
        "paid_cents": _ranges(line.paid),
        "exposure_cents": _ranges(line.exposure),
    }


def _year(line: YearLine) -> dict[str, Any]:
    return {
        "year": line.year,
        "open_until": line.open_until.isoformat(),
        "award_cents": _ranges(line.award),
        "due_cents": _ranges(line.due),
        "paid_cents": _ranges(line.paid),
        "exposure_cents": _ranges(line.exposure),
    }


def _finding(one: Finding) -> dict[str, Any]:
    per_year = one.per_year
    return {
        "id": one.id,
        "rule": one.rule,
        "level": one.level.value,
        "certainty": one.certainty.value,
        "from": _label(one.first),
        "to": _label(one.last),
        "amount_cents": _range(one.amount),
        "per_year_cents": None if per_year is None else {str(year): _range(sum) for year, sum in per_year.items()},
        "grows_per_month_cents": _range(one.grows_per_month),
        "at_most": one.at_most,
        "reasons": list(one.reasons),
        "steps": list(one.steps),
        "deadline": None if one.deadline is None else one.deadline.isoformat(),
        "articles": list(one.articles),
        "points": list(one.points),
        "data": dict(one.data or {}),
    }
