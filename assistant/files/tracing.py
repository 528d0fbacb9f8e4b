"""A trace as plain data, ``toeslag-assistant/trace/1``: what ``explain --format json`` prints in any language."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from assistant.facts.calendar import Day, label
from assistant.files.scalars import written_euros
from assistant.files.writing import plain_fact

if TYPE_CHECKING:
    from assistant.findings.trace import Explained, Node

SCHEMA: Final = "toeslag-assistant/trace/1"


def plain_trace(found: Explained) -> dict[str, Any]:
    """The trees of the findings that were asked for, with the receipt of the assessment that they explain."""
    receipt = found.assessment.receipt
    return {
        "schema": SCHEMA,
        "assessed_on": found.assessment.assessed_on.isoformat(),
        "traces": [
            {"finding": finding.id, "rule": finding.rule, "trace": _node(node)} for finding, node in found.traces
        ],
        "receipt": {
            "version": receipt.version,
            "values_sha256": receipt.values_sha256,
            "household_sha256": receipt.household_sha256,
        },
    }


def _node(node: Node) -> dict[str, Any]:
    """What a node has; what it has not is left out."""
    out: dict[str, Any] = {"kind": node.kind}
    if node.id:
        out["id"] = node.id
    if node.amount is not None:
        out["amount_cents"] = {"low": node.amount.low, "high": node.amount.high}
    if node.kind in ("answer", "reading", "value"):
        out["value"] = answered(node)
    if node.kind in ("answer", "reading"):
        out["told"] = node.told
    if node.unit:
        out["unit"] = node.unit
    if node.first is not None and node.last is not None:
        out |= {"from": label(node.first), "to": label(node.last)}
    if node.valid is not None:
        out |= {"from": node.valid[0].isoformat(), "to": node.valid[1].isoformat()}
    if node.sources:
        out["sources"] = list(node.sources)
    if node.parts:
        out["parts"] = [_node(part) for part in node.parts]
    return out


def answered(node: Node) -> Any:
    """The value of a leaf as the household file, or the list of figures, has it; income and wealth are in euros."""
    fact = node.fact
    if isinstance(fact, Fraction):
        return _decimal(fact)
    if node.kind == "answer" and isinstance(fact, int) and not isinstance(fact, bool) and _of_a_year(node.id):
        return written_euros(fact)
    return fact.text() if isinstance(fact, Day) else plain_fact(fact)


def _of_a_year(path: str) -> bool:
    return any(f".{name}." in path for name in ("income", "wealth"))


def _decimal(number: Fraction) -> str:
    """Exact, with a point; a fraction without an end stays a fraction."""
    for digits in range(1, 9):
        scaled = number * 10**digits
        if scaled.denominator == 1:
            whole, rest = divmod(scaled.numerator, 10**digits)
            return f"{whole}.{rest:0{digits}d}"
    return f"{number.numerator}/{number.denominator}"
