"""What must be true of the figures before anything is calculated with them."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from assistant.law.values.cited import UnknownSource
from assistant.law.values.citing import Library
from assistant.law.values.figure import CONFIDENCE, UNITS, Band, Figure, Meaning
from assistant.law.values.places import FIRST_DAY, LAST_DAY
from assistant.law.values.reading import Files, Row

# Lowest and highest value that can be meant in a unit. A slip of the comma falls outside.
_SANE: dict[str, tuple[Fraction, Fraction]] = {
    "EUR": (Fraction(50), Fraction(1_000_000)),
    "EUR/year": (Fraction(0), Fraction(100_000)),
    "EUR/quarter": (Fraction(100), Fraction(1_000)),
    "EUR/month": (Fraction(0), Fraction(5_000)),
    "EUR/hour": (Fraction(5), Fraction(30)),
    "percent": (Fraction(0), Fraction(100)),
    "percent of hours worked": (Fraction(50), Fraction(200)),
    "percentage points": (Fraction(0), Fraction(20)),
    "factor": (Fraction(0), Fraction(6, 5)),
    "years": (Fraction(18), Fraction(70)),
    "hours/month": (Fraction(100), Fraction(300)),
}
_DAY = timedelta(days=1)


def faults(files: Files, library: Library) -> list[str]:
    """Every fault, one line each, naming the file and the figure. Empty when all is well."""
    found = [*library.faults(), *(fault for m in files.meanings.values() for fault in _in_meaning(m, library))]
    by_name: dict[str, list[Row]] = defaultdict(list)
    for row in files.rows:
        by_name[row.entry.name].append(row)
        found += _in_row(row, files, library)
    for name, meaning in files.meanings.items():
        found += _in_spans(meaning, by_name.get(name, []))
    return found


def _in_meaning(meaning: Meaning, library: Library) -> list[str]:
    where = f"names.toml: {meaning.name}"
    found = [] if meaning.unit in UNITS else [f"{where}: unknown unit {meaning.unit!r}"]
    try:
        library.find(meaning.article)
    except UnknownSource as fault:
        found.append(f"{where}: article: {fault.args[0]}")
    for first, last in meaning.exists:
        if not FIRST_DAY <= first <= last <= LAST_DAY:
            found.append(
                f"{where}: exists from {first} to {last}, which is not a span between {FIRST_DAY} and {LAST_DAY}"
            )
    return found


def _in_row(row: Row, files: Files, library: Library) -> list[str]:
    entry = row.entry
    where = f"{row.file}: {entry.name}"
    meaning = files.meanings.get(entry.name)
    if meaning is None:
        return [f"{where}: is not in names.toml"]
    found: list[str] = []
    if entry.unit not in UNITS:
        found.append(f"{where}: unknown unit {entry.unit!r}")
    elif entry.unit != meaning.unit:
        found.append(f"{where}: unit is {entry.unit!r}, names.toml says {meaning.unit!r}")
    if entry.first > entry.last:
        found.append(f"{where}: first day {entry.first} is after last day {entry.last}")
    if row.file != f"{entry.first.year}.toml" or entry.first.year != entry.last.year:
        found.append(f"{where}: {entry.first} to {entry.last} does not lie in the year of the file")
    if isinstance(entry, Figure):
        found += [f"{where}: {fault}" for fault in _in_figure(entry, entry.name in files.may_be_negative, library)]
    return found


def _in_figure(figure: Figure, may_be_negative: bool, library: Library) -> list[str]:
    found: list[str] = []
    if not figure.sources:
        found.append("has no source")
    if len(set(figure.sources)) != len(figure.sources):
        found.append("names a source twice")
    for key in figure.sources:
        try:
            library.find(key)
        except UnknownSource as fault:
            found.append(f"unknown source: {fault.args[0]}")
    if figure.confidence not in CONFIDENCE:
        found.append(f"unknown confidence {figure.confidence!r}")
    if figure.confidence == "confirmed" and len(figure.sources) < 2:
        found.append("is called confirmed with one source")
    if figure.confidence in ("conflict", "derived") and not figure.note:
        found.append(f"is {figure.confidence} and does not say why in a note")
    if isinstance(figure.value, tuple) != (figure.unit == "bands"):
        return [*found, f"value does not fit the unit {figure.unit!r}"]
    if isinstance(figure.value, tuple):
        return found + _in_bands(figure.value, complete=figure.name.endswith(".table"))
    if figure.unit not in _SANE:
        return found
    low, high = _SANE[figure.unit]
    if not (-high if may_be_negative else low) <= figure.value <= high:
        found.append(f"value {float(figure.value):g} {figure.unit} cannot be meant")
    return found


def _in_bands(bands: tuple[Band, ...], complete: bool) -> list[str]:
    found: list[str] = []
    if complete and (bands[0].income_from != 0 or bands[-1].income_to is not None):
        found.append("table does not run from no income to any income")
    for band in bands:
        if not 0 <= band.first_child <= band.next_children <= 100:
            found.append(f"band from {band.income_from}: percentages {band.first_child} and {band.next_children}")
        if band.income_to is not None and band.income_to < band.income_from:
            found.append(f"band from {band.income_from} ends before it starts")
    for band, following in pairwise(bands):
        if band.income_to is None or following.income_from <= band.income_to:
            found.append(f"band from {following.income_from} overlaps the one before")
        elif complete and following.income_from != band.income_to + 1:
            found.append(f"band from {following.income_from} leaves a hole after {band.income_to}")
        if following.first_child > band.first_child or following.next_children > band.next_children:
            found.append(f"band from {following.income_from}: a percentage rises with income")
    return found


def _in_spans(meaning: Meaning, rows: list[Row]) -> list[str]:
    """Each day on which the law knows the figure is covered once, by a value or a declared gap; no other day is."""
    found: list[str] = []
    left = sorted(rows, key=lambda row: (row.entry.first, row.entry.last))
    for first, last in meaning.exists:
        day = first
        for row in [row for row in left if row.entry.first <= last and row.entry.last >= first]:
            entry = row.entry
            if entry.first < day:
                found.append(f"{row.file}: {meaning.name}: overlap on {entry.first}")
            elif entry.first > day:
                found.append(_hole(meaning.name, day, entry.first - _DAY))
            day = max(day, entry.last + _DAY)
            left.remove(row)
        if day <= last:
            found.append(_hole(meaning.name, day, last))
        elif day > last + _DAY:
            found.append(f"{last.year}.toml: {meaning.name}: goes on after {last}, where names.toml says it ends")
    found += [f"{row.file}: {meaning.name}: names.toml says it does not exist on {row.entry.first}" for row in left]
    return found


def _hole(name: str, first: date, last: date) -> str:
    return f"{first.year}.toml: {name}: nothing from {first} to {last}, neither a value nor a declared gap"
