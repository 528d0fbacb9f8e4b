"""No code tests or compares a fact that may be unknown, but through ``known()``, a reading or the calendar.

At run time such a slip raises only on the path where the fact is unknown; here it is found by reading the code.
"""

from __future__ import annotations

import ast
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TypeGuard

import pytest

from assistant.facts import calendar, household

ROOT = Path(__file__).parents[2] / "assistant"
ROOMS = ("law", "months", "findings")
#: law/values knows no household.
MODULES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py") if path.parent.name != "values")

#: Annotations of fields that may hold Unknown.
MAY_BE_UNKNOWN = ("Unknown", "Event", "End", "Cents", "Payments", "ByYear")
#: Of the same name as a fact, and not one: the day of the run.
NO_FACTS = {"run.on"}


def unknown_fields() -> frozenset[str]:
    found = set()
    for module in (household, calendar):
        for value in vars(module).values():
            if isinstance(value, type) and is_dataclass(value):
                found |= {spec.name for spec in fields(value) if any(word in str(spec.type) for word in MAY_BE_UNKNOWN)}
    return frozenset(found)


FIELDS = unknown_fields()


def slips(source: str) -> list[tuple[int, str]]:
    """Line and text of every direct truth test or comparison of such a field.

    One that the same function asks about first, ``isinstance(fact, Unknown)``, is handled there.
    """
    tree = ast.parse(source)
    found = _in(tree, frozenset())
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            handled = frozenset(ast.unparse(call.args[0]) for call in ast.walk(node) if _asks_unknown(call))
            if handled:
                found = (found - _in(node, frozenset())) | _in(node, handled)
    return sorted(found)


def _asks_unknown(node: ast.AST) -> TypeGuard[ast.Call]:
    return (
        isinstance(node, ast.Call)
        and len(node.args) == 2
        and ast.unparse(node).startswith("isinstance(")
        and ("Unknown" in ast.unparse(node.args[1]))
    )


def _in(tree: ast.AST, handled: frozenset[str]) -> set[tuple[int, str]]:
    found: list[tuple[int, str]] = []

    def bare(node: ast.expr) -> bool:
        return isinstance(node, ast.Attribute) and node.attr in FIELDS and ast.unparse(node) not in handled | NO_FACTS

    def truth(node: ast.expr) -> None:
        if isinstance(node, ast.BoolOp):
            for value in node.values:
                truth(value)
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
            truth(node.operand)
        elif bare(node):
            found.append((node.lineno, ast.unparse(node)))

    for node in ast.walk(tree):
        if isinstance(node, ast.If | ast.While | ast.IfExp | ast.Assert):
            truth(node.test)
        elif isinstance(node, ast.comprehension):
            for test in node.ifs:
                truth(test)
        elif isinstance(node, ast.BoolOp) or (isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)):
            truth(node)
        elif (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in ("bool", "any", "all", "len")
        ):
            found += [(arg.lineno, ast.unparse(node)) for arg in node.args if bare(arg)]
        elif isinstance(node, ast.Compare):
            found += _compared(node, bare)
    return set(found)


def _compared(node: ast.Compare, bare: object) -> list[tuple[int, str]]:
    """Comparisons by identity with a marker (``is NO``) are safe: unknown is neither; all others are not."""
    assert callable(bare)
    sides = [node.left, *node.comparators]
    for op, left, right in zip(node.ops, sides, sides[1:], strict=False):
        if not (bare(left) or bare(right)):
            continue
        other = right if bare(left) else left
        marker = isinstance(other, ast.Name) and other.id.isupper()
        if not (isinstance(op, ast.Is | ast.IsNot) and marker):
            return [(node.lineno, ast.unparse(node))]
    return []


def test_the_fields_are_found() -> None:
    assert {"tie", "since", "until", "kind", "where", "born", "kinderbijslag", "divorce_filed", "adult", "on"} <= FIELDS
    assert "readings" not in FIELDS and "as_of" not in FIELDS


@pytest.mark.parametrize(
    "line",
    [
        "if spouse.tie: pass",
        "x = 1 if child.lawful else 2",
        "x = not mate.adult",
        "x = spouse.tie == Tie.MARRIED",
        "x = spouse.tie in (1, 2)",
        "x = place.over_three_months is True",
        "x = a and mate.ukraine",
        "x = [c for c in found if c.dutch]",
        "x = any(spouse.place)",
        "x = bool(spouse.requests)",
        "while letter.amount_cents < 5: pass",
    ],
)
def test_a_slip_is_found(line: str) -> None:
    assert slips(line)


@pytest.mark.parametrize(
    "line",
    [
        "if known(spouse.tie) is Tie.MARRIED: pass",
        "x = spouse.divorce_filed is NO",
        "x = isinstance(h.spouse, Unknown)",
        "def f(x):\n    return not isinstance(x.has_bsn, Unknown) and x.has_bsn",
    ],
)
def test_the_right_ways_are_not(line: str) -> None:
    assert not slips(line)


@pytest.mark.parametrize("path", MODULES, ids=[str(path.relative_to(ROOT)) for path in MODULES])
def test_no_slip(path: Path) -> None:
    assert slips(path.read_text(encoding="utf-8")) == []
