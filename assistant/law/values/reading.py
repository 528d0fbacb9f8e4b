"""Reads the TOML files of the figures, exactly: every number becomes an ``int`` or a ``Fraction``, never a float."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

from assistant.law.values.figure import Band, Figure, Gap, Meaning, Value
from assistant.law.values.places import FIRST_DAY, FOLDER, LAST_DAY, year_files

_NO_END = "and above"
_FIGURE_KEYS = {"value", "gap", "unit", "first", "last", "sources", "confidence", "announced", "note"}
_NAME_KEYS = {"meaning", "unit", "article", "exists", "may_be_negative"}


class BadValues(ValueError):
    """The files of figures are wrong. The message holds one line per fault, each with the file and the figure."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class Row:
    """One block of a year's file."""

    file: str
    entry: Figure | Gap


@dataclass(frozen=True, slots=True)
class Files:
    """All that the files say: the meaning of each name, the rows in order, and which names may go below zero."""

    meanings: dict[str, Meaning]
    rows: list[Row]
    may_be_negative: frozenset[str]


def read_files(folder: Path = FOLDER) -> Files:
    """Reads names.toml and the nine years. Raises :class:`BadValues` when a block cannot be understood."""
    faults: list[str] = []
    meanings: dict[str, Meaning] = {}
    negative: set[str] = set()
    for name, block in _blocks(folder / "names.toml", faults):
        meaning = _meaning(name, block, faults)
        if meaning is not None:
            meanings[name] = meaning
            if block.get("may_be_negative") is True:
                negative.add(name)
    rows: list[Row] = []
    for path in year_files(folder):
        for name, block in _blocks(path, faults):
            entry = _entry(name, block, path.name, faults)
            if entry is not None:
                rows.append(Row(path.name, entry))
    if faults:
        raise BadValues(faults)
    return Files(meanings, rows, frozenset(negative))


def _blocks(path: Path, faults: list[str]) -> list[tuple[str, dict[str, Any]]]:
    """The blocks ``[scheme.figure]`` of a file, also where a figure has several (``[[scheme.figure]]``)."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Fraction)
    except (OSError, ValueError) as fault:  # ValueError: not UTF-8, not TOML, or nan or inf for a number
        faults.append(f"{path.name}: cannot be read: {fault}")
        return []
    found: list[tuple[str, dict[str, Any]]] = []
    for scheme, figures in content.items():
        if not isinstance(figures, dict):
            faults.append(f"{path.name}: {scheme}: stands outside any block")
            continue
        for figure, blocks in figures.items():
            for block in blocks if isinstance(blocks, list) else [blocks]:
                if isinstance(block, dict):
                    found.append((f"{scheme}.{figure}", block))
                else:
                    faults.append(f"{path.name}: {scheme}.{figure}: is not a block")
    return found


def _meaning(name: str, block: dict[str, Any], faults: list[str]) -> Meaning | None:
    where = f"names.toml: {name}"
    wrong = [f"{where}: unknown key {key!r}" for key in block.keys() - _NAME_KEYS]
    for key in ("meaning", "unit", "article"):
        if not isinstance(block.get(key), str) or not block[key]:
            wrong.append(f"{where}: {key} is missing")
    exists = block.get("exists", [[FIRST_DAY, LAST_DAY]])
    if not _is_spans(exists):
        wrong.append(f"{where}: exists must be pairs of a first and a last day")
    faults.extend(wrong)
    if wrong:
        return None
    spans = tuple((first, last) for first, last in exists)
    return Meaning(name, block["meaning"], block["unit"], block["article"], spans)


def _is_spans(value: object) -> bool:
    return isinstance(value, list) and all(
        isinstance(pair, list) and len(pair) == 2 and all(type(day) is date for day in pair) for pair in value
    )


def _entry(name: str, block: dict[str, Any], file: str, faults: list[str]) -> Figure | Gap | None:
    where = f"{file}: {name}"
    wrong = [f"{where}: unknown key {key!r}" for key in sorted(block.keys() - _FIGURE_KEYS)]
    if ("value" in block) == ("gap" in block):
        wrong.append(f"{where}: needs either a value or a gap")
    for key in ("first", "last"):
        if type(block.get(key)) is not date:
            wrong.append(f"{where}: {key} must be a day")
    if not isinstance(block.get("unit"), str):
        wrong.append(f"{where}: unit is missing")
    value: Value | None = None
    if "value" in block:
        value = _value(block["value"])
        if value is None:
            wrong.append(f"{where}: value must be a number, or rows of income from, income to, percent, percent")
        wrong.extend(f"{where}: {fault}" for fault in _wrong_texts(block))
    elif not isinstance(block.get("gap"), str) or not block["gap"]:
        wrong.append(f"{where}: a gap needs a reason")
    faults.extend(wrong)
    if wrong:
        return None
    if value is None:
        return Gap(name, block["unit"], block["first"], block["last"], block["gap"])
    return Figure(
        name,
        value,
        block["unit"],
        block["first"],
        block["last"],
        tuple(block.get("sources", ())),
        block.get("confidence", ""),
        block.get("announced", False),
        block.get("note", ""),
    )


def _wrong_texts(block: dict[str, Any]) -> list[str]:
    wrong = []
    sources = block.get("sources", [])
    if not isinstance(sources, list) or not all(isinstance(key, str) for key in sources):
        wrong.append("sources must be a list of keys")
    for key, kind in (("confidence", str), ("note", str), ("announced", bool)):
        if key in block and type(block[key]) is not kind:
            wrong.append(f"{key} must be a {'yes or no' if kind is bool else 'text'}")
    return wrong


def _value(raw: object) -> Value | None:
    if isinstance(raw, list):
        bands = [_band(row) for row in raw]
        return None if not bands or None in bands else tuple(band for band in bands if band is not None)
    return _number(raw)


def _number(raw: object) -> int | Fraction | None:
    if isinstance(raw, Fraction):
        return raw.numerator if raw.denominator == 1 else raw
    return raw if type(raw) is int else None


def _band(row: object) -> Band | None:
    if not isinstance(row, list) or len(row) != 4:
        return None
    low, high = row[0], None if row[1] == _NO_END else row[1]
    first, following = _number(row[2]), _number(row[3])
    if type(low) is not int or not (high is None or type(high) is int) or first is None or following is None:
        return None
    return Band(low, high, Fraction(first), Fraction(following))
