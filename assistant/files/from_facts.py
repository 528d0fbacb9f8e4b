"""From a household to the file of it: what was answered, ready to be kept or handed on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from assistant.facts.calendar import ALWAYS, Day, Period
from assistant.facts.household import AS_SEEN, Between, Child, Household, Letter
from assistant.facts.unknown import Unknown
from assistant.files.household import SCHEMA, HouseholdFile
from assistant.files.loading import validate


def from_household(household: Household) -> HouseholdFile:
    """The file of a household. Readings of open law are no answers and stay behind.

    Raises:
        BadFile: the household holds what no file may hold, such as a birth in the future.
    """
    return validate({"schema": SCHEMA, **_object(household)})


def to_data(file: HouseholdFile) -> dict[str, Any]:
    """A file as plain data for ``json.dumps``: what was told, in the order of the schema."""
    return file.model_dump(mode="json", by_alias=True, exclude_unset=True)


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
        return {str(year): _euros(amount) for year, amount in sorted(value.items())}
    assert is_dataclass(value)
    return _object(value)


def _object(value: Any) -> dict[str, Any]:
    """A dataclass under the names of the file; unknown is written as null."""
    out: dict[str, Any] = {}
    for spec in fields(value):
        held = getattr(value, spec.name)
        if isinstance(held, Period):
            out |= {"from": _plain(held.since), "to": _plain(held.until)}
        elif spec.name == "readings":
            continue
        elif isinstance(value, Child) and spec.name == "kinderbijslag" and held == (ALWAYS,):
            out[spec.name] = True
        elif isinstance(value, Letter) and spec.name == "on":
            out["date"] = _plain(held)
        else:
            out[spec.name] = _plain(held)
    return out


def _euros(amount: Any) -> Any:
    """Cents as the file writes euros; the file model reads them back to the same cents."""
    if isinstance(amount, Between):
        return {"low": _euros(amount.low), "high": _euros(amount.high)}
    return None if isinstance(amount, Unknown) else amount // 100 if amount % 100 == 0 else amount / 100
