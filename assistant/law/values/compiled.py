"""The compiled form of the figures: plain Python literals, so that nothing is parsed or validated at start.

``write`` makes the text of ``_compiled.py``; ``load`` gives the same table from that file when it is there and still
true, else from the TOML files. A number is kept as an ``int`` or as text ``"n/d"``, a day as its ordinal.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

from assistant.law.values.figure import Band, Figure, Gap, Meaning, Value
from assistant.law.values.reading import FOLDER, Files, digest, read_files, value_files

# An installed copy has no pyproject.toml beside the package: there the compiled file was made by the build and holds.
_CHECKOUT = FOLDER.parents[2] / "pyproject.toml"
_FORM = 1


@dataclass(frozen=True, slots=True)
class Table:
    """All figures and gaps by name, each in the order of its days, what the names mean, and a hash over all values."""

    entries: dict[str, tuple[Figure | Gap, ...]]
    meanings: dict[str, Meaning]
    sha256: str


def table_of(files: Files) -> Table:
    """The figures as they are looked up. The hash covers all but the notes."""
    entries: dict[str, list[Figure | Gap]] = {name: [] for name in files.meanings}
    for row in files.rows:
        entries.setdefault(row.entry.name, []).append(row.entry)
    ordered = {name: tuple(sorted(found, key=lambda entry: entry.first)) for name, found in entries.items()}
    return Table(ordered, files.meanings, _sha256(ordered))


def _sha256(entries: dict[str, tuple[Figure | Gap, ...]]) -> str:
    total = hashlib.sha256()
    for name in sorted(entries):
        for entry in entries[name]:
            line: tuple[object, ...] = (name, entry.unit, entry.first.isoformat(), entry.last.isoformat())
            if isinstance(entry, Figure):
                line += (_plain(entry.value), entry.sources, entry.confidence, entry.announced)
            total.update(repr(line).encode() + b"\n")
    return total.hexdigest()


def write(files: Files, folder: Path, sources: Path) -> str:
    """The text of ``_compiled.py`` for these files. The same files give the same bytes."""
    table = table_of(files)
    lines = [
        '"""Made from the TOML files beside it by assistant.law.values.build. Do not edit, do not commit."""',
        "",
        f"FORM = {_FORM}",
        f"DIGEST = {digest(value_files(folder, sources))!r}",
        f"SHA256 = {table.sha256!r}",
        "MEANINGS = {",
        *(f"    {name!r}: {_meaning_row(meaning)!r}," for name, meaning in table.meanings.items()),
        "}",
        "ENTRIES = {",
    ]
    for name, entries in table.entries.items():
        lines += [f"    {name!r}: (", *(f"        {_row(entry)!r}," for entry in entries), "    ),"]
    return "\n".join([*lines, "}", ""])


def _meaning_row(meaning: Meaning) -> tuple[object, ...]:
    spans = tuple((first.toordinal(), last.toordinal()) for first, last in meaning.exists)
    return (meaning.meaning, meaning.unit, meaning.article, spans)


def _row(entry: Figure | Gap) -> tuple[object, ...]:
    days = (entry.first.toordinal(), entry.last.toordinal())
    if isinstance(entry, Gap):
        return (*days, entry.unit, None, entry.reason)
    value = _plain(entry.value)
    return (*days, entry.unit, value, entry.sources, entry.confidence, entry.announced, entry.note)


def _plain(value: Value) -> object:
    if isinstance(value, tuple):
        return tuple((b.income_from, b.income_to, str(b.first_child), str(b.next_children)) for b in value)
    return value if isinstance(value, int) else f"{value.numerator}/{value.denominator}"


def _exact(plain: Any) -> Value:
    if isinstance(plain, tuple):
        return tuple(Band(low, high, Fraction(first), Fraction(following)) for low, high, first, following in plain)
    return plain if isinstance(plain, int) else Fraction(plain)


def unpack(name: str, row: tuple[Any, ...]) -> Figure | Gap:
    """One row of the compiled file as a figure or a gap."""
    first, last, unit, value, *rest = row
    if value is None:
        return Gap(name, unit, date.fromordinal(first), date.fromordinal(last), rest[0])
    sources, confidence, announced, note = rest
    days = (date.fromordinal(first), date.fromordinal(last))
    return Figure(name, _exact(value), unit, *days, sources, confidence, announced, note)


def load(folder: Path = FOLDER) -> Table:
    """The table from ``_compiled.py``; in a checkout where that is missing or old, from the TOML files (not
    validated)."""
    compiled = _import()
    if compiled is None or (_CHECKOUT.exists() and digest(value_files(folder)) != compiled.DIGEST):
        return table_of(read_files(folder))
    entries = {name: tuple(unpack(name, row) for row in rows) for name, rows in compiled.ENTRIES.items()}
    return Table(entries, _meanings(compiled.MEANINGS), compiled.SHA256)


def _meanings(rows: dict[str, tuple[Any, ...]]) -> dict[str, Meaning]:
    found = {}
    for name, (meaning, unit, article, spans) in rows.items():
        exists = tuple((date.fromordinal(first), date.fromordinal(last)) for first, last in spans)
        found[name] = Meaning(name, meaning, unit, article, exists)
    return found


def _import() -> Any:
    try:
        from assistant.law.values import _compiled  # type: ignore[attr-defined, unused-ignore]
    except ImportError:
        return None
    return _compiled if getattr(_compiled, "FORM", None) == _FORM else None
