"""A household as one canonical line of JSON, and the hash of it for the receipt of an assessment.

What is not known is left out, so a file that leaves a fact out and one that says null are the same household. Where a
fact stands in the file, shorthands and the order of keys make no difference.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from hashlib import sha256
from typing import Any

from assistant.facts.calendar import Day
from assistant.facts.household import Household
from assistant.facts.unknown import Unknown


def household_sha256(household: Household) -> str:
    """The hash of everything that is known of a household, in hexadecimal. The same in every process and version."""
    return sha256(canonical(household).encode("ascii")).hexdigest()


def canonical(household: Household) -> str:
    """Everything that is known as JSON: keys sorted, no spaces, ASCII only, amounts in cents."""
    return _text(household)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, Enum):
        return _text(value.value)
    if isinstance(value, date):
        return _string(value.isoformat())
    if isinstance(value, Day):
        return _string(value.text())
    if isinstance(value, tuple):
        return f"[{','.join(map(_text, value))}]"
    if isinstance(value, Mapping):
        return _object({str(key): item for key, item in value.items()})
    if is_dataclass(value):
        # A field that is left out of comparison only says where the value stands.
        return _object({spec.name: getattr(value, spec.name) for spec in fields(value) if spec.compare})
    raise TypeError(f"no canonical form for {type(value).__name__}")


def _object(items: Mapping[str, Any]) -> str:
    told = sorted(key for key, item in items.items() if not isinstance(item, Unknown))
    return "{" + ",".join(f"{_string(key)}:{_text(items[key])}" for key in told) + "}"


def _string(value: str) -> str:
    units = value.encode("utf-16-be", "surrogatepass")
    out = []
    for high, low in zip(units[::2], units[1::2], strict=True):
        unit = high << 8 | low
        plain = 0x20 <= unit < 0x7F and unit not in (0x22, 0x5C)
        out.append(chr(unit) if plain else f"\\u{unit:04x}")
    return '"' + "".join(out) + '"'
