"""The households of tests/households as data, and a change in one place of them."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent.parent / "households"
FILES = sorted(FOLDER.glob("*.json"))


def case(name: str = "worker-spouse-in-poland") -> dict[str, Any]:
    found = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    assert isinstance(found, dict)
    return found


def changed(path: str, value: Any, name: str = "worker-spouse-in-poland") -> dict[str, Any]:
    """A case with ``value`` at ``path`` (``spouse.place.0.from``)."""
    return put(case(name), path, value)


def put(data: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    data = deepcopy(data)
    *way, last = [int(part) if part.isdigit() and len(part) < 4 else part for part in path.split(".")]
    holder: Any = data
    for part in way:
        holder = holder[part]
    holder[last] = value
    return data


def without(path: str, name: str = "worker-spouse-in-poland") -> dict[str, Any]:
    """A case without the field at ``path``."""
    data = case(name)
    *way, last = path.split(".")
    holder: Any = data
    for part in way:
        holder = holder[int(part) if part.isdigit() else part]
    del holder[last]
    return data
