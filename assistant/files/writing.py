"""From a household to plain data in the shape of its file, ready for ``json.dumps``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from assistant.facts.calendar import Day, Period
from assistant.facts.household import AS_SEEN, Between, Child, Household, Letter
from assistant.facts.unknown import Unknown
from assistant.files.reading import SCHEMA
from assistant.files.scalars import written_euros
from assistant.files.shorthand import is_always


def data_of(household: Household) -> dict[str, Any]:
    """Everything that was answered. Readings of open law are no answers and stay behind."""
    return {"schema": SCHEMA, **_object(household)}


def plain_fact(value: Any) -> Any:
    """One answer as the file has it."""
    return written_euros(value) if isinstance(value, Between) else _plain(value)


def _plain(value: Any) -> Any:
    if isinstance(value, Unknown) or value is AS_SEEN:
        return None
    if isinstance(value, bool | int | str):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Day):
        return value.text()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(year): None if isinstance(sum, Unknown) else written_euros(sum) for year, sum in value.items()}
    assert is_dataclass(value)
    return _object(value)


def _object(value: Any) -> dict[str, Any]:
    """A dataclass under the names of the file; unknown is written as null."""
    if isinstance(value, Period):
        return {"from": _plain(value.since), "to": _plain(value.until)}
    out: dict[str, Any] = {}
    for spec in fields(value):
        held = getattr(value, spec.name)
        if isinstance(held, Period):
            out |= _object(held)
        elif spec.name == "readings":
            continue
        elif isinstance(value, Child) and spec.name == "kinderbijslag" and _always(held):
            out[spec.name] = True
        elif isinstance(value, Letter) and spec.name == "on":
            out["date"] = _plain(held)
        else:
            out[spec.name] = _plain(held)
    return out


def _always(held: object) -> bool:
    return isinstance(held, tuple) and len(held) == 1 and is_always(held[0])
