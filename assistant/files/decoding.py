"""From bytes to plain data: JSON without its traps (names told twice, NaN, endless nesting and numbers).

Numbers come out as ``Decimal`` and ``int``, never as float. Raises ``BadFile``; nothing else, whatever the bytes are.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from assistant.files.faults import BadFile, Fault, Location, written
from assistant.files.limits import MOST_BYTES, MOST_DEPTH, MOST_DIGITS

_BOMS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_STRING_OR_BRACKET: Final = re.compile(rb'"(?:[^"\\]|\\.?)*+(?:"|\Z)|[\[\]{}]', re.DOTALL)


class Told(dict[str, Any]):
    """An object of a file; ``twice``: names that it has more than once."""

    twice: tuple[str, ...] = ()


class NoNumber:
    """``NaN``, ``Infinity``, or a number too long to be an amount or a year."""

    def __init__(self, written: str) -> None:
        self.written = written


def decode(raw: bytes) -> dict[str, Any]:
    """The object that a file holds.

    Raises:
        BadFile: too large, not UTF-8, not JSON, not an object, nested too deep, a name told twice or no number.
    """
    if len(raw) > MOST_BYTES:
        raise BadFile([Fault("", "error.file.too-large", {"limit": str(MOST_BYTES)})])
    text = _text(raw)
    _check_depth(raw)
    try:
        data = json.loads(
            text, object_pairs_hook=_told, parse_float=_decimal, parse_int=_integer, parse_constant=NoNumber
        )
    except json.JSONDecodeError as error:
        place = {"line": str(error.lineno), "column": str(error.colno)}
        raise BadFile([Fault("", "error.file.not-json", place)]) from None
    faults = list(_faults(data, ()))
    if faults:
        raise BadFile(faults)
    if not isinstance(data, dict):
        raise BadFile([Fault("", "error.file.not-object")])
    return data


def _text(raw: bytes) -> str:
    if raw.startswith(_BOMS):
        raise BadFile([Fault("", "error.file.bom")])
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadFile([Fault("", "error.file.not-utf8", {"position": str(error.start)})]) from None
    if not text.strip():
        raise BadFile([Fault("", "error.file.empty")])
    return text


def _check_depth(raw: bytes) -> None:
    depth = 0
    for match in _STRING_OR_BRACKET.finditer(raw):
        sign = match[0]
        if sign in (b"[", b"{"):
            depth += 1
            if depth > MOST_DEPTH:
                raise BadFile([Fault("", "error.file.too-deep", {"limit": str(MOST_DEPTH)})])
        elif sign in (b"]", b"}"):
            depth -= 1


def _told(pairs: list[tuple[str, Any]]) -> Told:
    found = Told(pairs)
    if len(found) != len(pairs):
        times = Counter(name for name, _ in pairs)
        found.twice = tuple(name for name in found if times[name] > 1)
    return found


def _decimal(number: str) -> Decimal | NoNumber:
    if len(number) > MOST_DIGITS:
        return NoNumber(number)
    try:
        return Decimal(number)
    except InvalidOperation:
        return NoNumber(number)


def _integer(number: str) -> int | NoNumber:
    return NoNumber(number) if len(number) > MOST_DIGITS else int(number)


def _faults(value: object, location: Location) -> Iterator[Fault]:
    if isinstance(value, NoNumber):
        yield Fault(written(location), "error.no-number")
    elif isinstance(value, Told):
        for name in value.twice:
            yield Fault(written((*location, name)), "error.twice")
        for name, item in value.items():
            yield from _faults(item, (*location, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _faults(item, (*location, index))
