"""Makes the compiled form of the figures from what the files say."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from pathlib import Path

from assistant.law.values.compiled import FORM, Row, Table
from assistant.law.values.figure import Figure, Gap, Meaning, Value
from assistant.law.values.places import digest
from assistant.law.values.reading import Files


def table_of(files: Files) -> Table:
    """The figures as they are looked up."""
    rows = _rows(files)
    return Table(rows, _meanings(files), _sha256(rows))


def write(files: Files, folder: Path, sources: Path) -> str:
    """The text of ``_compiled.py`` for these files. The same files give the same bytes."""
    rows = _rows(files)
    lines = [
        '"""Made from the TOML files beside it by assistant.law.values.build. Do not edit, do not commit."""',
        "",
        f"FORM = {FORM}",
        f"DIGEST = {digest(folder, sources)!r}",
        f"SHA256 = {_sha256(rows)!r}",
        "MEANINGS = {",
        *(f"    {name!r}: {row!r}," for name, row in _meanings(files).items()),
        "}",
        "ENTRIES = {",
    ]
    for name, entries in rows.items():
        lines += [f"    {name!r}: (", *(f"        {row!r}," for row in entries), "    ),"]
    return "\n".join([*lines, "}", ""])


def _rows(files: Files) -> dict[str, tuple[Row, ...]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in sorted(files.rows, key=lambda row: row.entry.first):
        found[row.entry.name].append(_row(row.entry))
    return {name: tuple(found[name]) for name in [*files.meanings, *(found.keys() - files.meanings.keys())]}


def _sha256(rows: dict[str, tuple[Row, ...]]) -> str:
    """Over names, days, units, values, sources and confidence. Notes and reasons, the last of a row, are left out."""
    total = hashlib.sha256()
    for name in sorted(rows):
        for row in rows[name]:
            total.update(repr((name, *row[:-1])).encode() + b"\n")
    return total.hexdigest()


def _meanings(files: Files) -> dict[str, Row]:
    return {name: _meaning(meaning) for name, meaning in files.meanings.items()}


def _meaning(meaning: Meaning) -> Row:
    spans = tuple((first.toordinal(), last.toordinal()) for first, last in meaning.exists)
    return (meaning.meaning, meaning.unit, meaning.article, spans)


def _row(entry: Figure | Gap) -> Row:
    days = (entry.first.toordinal(), entry.last.toordinal())
    if isinstance(entry, Gap):
        return (*days, entry.unit, None, entry.reason)
    return (*days, entry.unit, _plain(entry.value), entry.sources, entry.confidence, entry.announced, entry.note)


def _plain(value: Value) -> object:
    if isinstance(value, tuple):
        return tuple((b.income_from, b.income_to, str(b.first_child), str(b.next_children)) for b in value)
    return value if isinstance(value, int) else f"{value.numerator}/{value.denominator}"
