"""Gives every unknown, date and band of a household its path, and puts a value at a path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from types import MappingProxyType
from typing import Any, TypeVar

from assistant.facts.calendar import Day
from assistant.facts.household import Between, Household
from assistant.facts.unknown import Path, Unknown

T = TypeVar("T")


def locate(household: Household) -> Household:
    """The same household, in which each unknown, date and band knows where it stands."""
    return _located(household, ())  # type: ignore[no-any-return]


def _located(value: Any, path: Path) -> Any:
    if isinstance(value, Unknown):
        return value if value.path == path else Unknown(path)
    if isinstance(value, Day | Between):
        return value if value.path == path else replace(value, path=path)
    if isinstance(value, tuple):
        return tuple(_located(item, (*path, i)) for i, item in enumerate(value))
    if isinstance(value, Mapping):
        return MappingProxyType({key: _located(item, (*path, key)) for key, item in value.items()})
    if is_dataclass(value) and not isinstance(value, type):
        changed = {}
        for spec in fields(value):
            old = getattr(value, spec.name)
            new = _located(old, (*path, spec.name))
            if new is not old:
                changed[spec.name] = new
        return replace(value, **changed) if changed else value
    return value


def put(value: T, path: Path, fact: object) -> T:
    """``value`` with ``fact`` at ``path``; everything new in it is located."""
    return _put(value, path, fact, path)  # type: ignore[no-any-return]


def _put(value: Any, rest: Path, fact: object, path: Path) -> Any:
    if not rest:
        return _located(fact, path)
    head, tail = rest[0], rest[1:]
    if isinstance(value, Mapping):
        return MappingProxyType({**value, head: _put(value.get(head), tail, fact, path)})
    if isinstance(value, tuple):
        assert isinstance(head, int)
        return (*value[:head], _put(value[head], tail, fact, path), *value[head + 1 :])
    assert isinstance(head, str)
    return replace(value, **{head: _put(getattr(value, head), tail, fact, path)})


def look(value: object, path: Path) -> object:
    """What stands at ``path``."""
    for part in path:
        indexed = isinstance(value, Mapping | tuple)
        value = value[part] if indexed else getattr(value, str(part))  # type: ignore[index]
    return value


def days(value: object) -> Iterator[Day]:
    """Every date in a household, in order of the fields."""
    if isinstance(value, Day):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from days(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for spec in fields(value):
            yield from days(getattr(value, spec.name))
