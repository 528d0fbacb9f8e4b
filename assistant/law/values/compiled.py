"""The compiled form of the figures: plain Python literals, so that nothing is parsed or validated at start.

In ``_compiled.py`` a number is an ``int`` or text ``"n/d"``, a day its ordinal. A row becomes a figure when it is asked
for.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

from assistant.law.values.figure import Band, Figure, Gap, Meaning, Value
from assistant.law.values.places import FOLDER, digest

# Raised when the form changes, so that an older file is not taken for this one.
FORM = 1
# An installed copy has no pyproject.toml beside the package: there the compiled file was made by the build and holds.
_CHECKOUT = FOLDER.parents[2] / "pyproject.toml"

Row = tuple[Any, ...]


class Table:
    """All figures and gaps by name, in the order of their days, what the names mean, and a hash over all values."""

    def __init__(self, rows: dict[str, tuple[Row, ...]], meanings: dict[str, Row], sha256: str) -> None:
        self.sha256 = sha256
        self._rows = rows
        self._meanings = meanings
        self._unpacked: dict[str, tuple[Figure | Gap, ...]] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The names, in the order of names.toml."""
        return tuple(self._meanings)

    def entries(self, name: str) -> tuple[Figure | Gap, ...] | None:
        """The figures and gaps of this name, or ``None`` when there is no such name."""
        found = self._unpacked.get(name)
        if found is None and name in self._rows:
            found = self._unpacked[name] = tuple(_entry(name, row) for row in self._rows[name])
        return found

    def meaning(self, name: str) -> Meaning | None:
        """What the name stands for, or ``None`` when there is no such name."""
        if name not in self._meanings:
            return None
        meaning, unit, article, spans = self._meanings[name]
        exists = tuple((date.fromordinal(first), date.fromordinal(last)) for first, last in spans)
        return Meaning(name, meaning, unit, article, exists)


def load() -> Table:
    """The table from ``_compiled.py``; in a checkout where that is missing or old, from the files, unvalidated."""
    compiled = _import()
    if compiled is None or (_CHECKOUT.exists() and digest() != compiled.DIGEST):
        from assistant.law.values.compiling import table_of
        from assistant.law.values.reading import read_files

        return table_of(read_files())
    return Table(compiled.ENTRIES, compiled.MEANINGS, compiled.SHA256)


def _import() -> Any:
    try:
        from assistant.law.values import _compiled  # type: ignore[attr-defined, unused-ignore]
    except ImportError:
        return None
    return _compiled if getattr(_compiled, "FORM", None) == FORM else None


def _entry(name: str, row: Row) -> Figure | Gap:
    first, last, unit, value, *rest = row
    days = (date.fromordinal(first), date.fromordinal(last))
    if value is None:
        return Gap(name, unit, *days, rest[0])
    sources, confidence, announced, note = rest
    return Figure(name, _exact(value), unit, *days, sources, confidence, announced, note)


def _exact(plain: Any) -> Value:
    if isinstance(plain, tuple):
        return tuple(Band(low, high, Fraction(first), Fraction(following)) for low, high, first, following in plain)
    return plain if isinstance(plain, int) else Fraction(plain)
