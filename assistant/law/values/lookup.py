"""Looking up a figure by name and day."""

from __future__ import annotations

from datetime import date
from functools import cache

from assistant.law.values.compiled import Table, load
from assistant.law.values.figure import Figure, Gap, Meaning, MissingFigure, UnknownFigure
from assistant.law.values.places import FIRST_DAY, LAST_DAY


@cache
def table() -> Table:
    """All figures, loaded once when first asked for."""
    return load()


def figure(name: str, day: date) -> Figure:
    """The figure of this name in force on ``day``, exact and with its sources.

    Raises :class:`MissingFigure` when none is in force that day: a declared gap, or a day on which the law does not
    know it. The figure of another year is never given instead. Raises :class:`UnknownFigure` for a name that does not
    exist.
    """
    entries = table().entries(name)
    if entries is None:
        raise UnknownFigure(name)
    for entry in entries:
        if entry.first <= day <= entry.last:
            if isinstance(entry, Gap):
                raise MissingFigure(name, day, entry.reason)
            return entry
    raise MissingFigure(name, day, _outside(day))


def _outside(day: date) -> str:
    if FIRST_DAY <= day <= LAST_DAY:
        return "the law does not know it on that day"
    return f"figures were read for {FIRST_DAY.year} to {LAST_DAY.year}"


def figures_of(year: int) -> tuple[Figure, ...]:
    """All figures in force on some day of ``year``, by scheme in the order of names.toml."""
    return tuple(entry for entry in _entries_of(year) if isinstance(entry, Figure))


def gaps(year: int) -> tuple[Gap, ...]:
    """All figures that were looked for and not found for some days of ``year``, with the reason."""
    return tuple(entry for entry in _entries_of(year) if isinstance(entry, Gap))


def _entries_of(year: int) -> list[Figure | Gap]:
    every = (entry for name in names() for entry in table().entries(name) or ())
    return [entry for entry in every if entry.first.year <= year <= entry.last.year]


def names() -> tuple[str, ...]:
    """The names of all figures, in the order of names.toml."""
    return table().names


def meaning(name: str) -> Meaning:
    """What a name stands for. Raises :class:`UnknownFigure`."""
    found = table().meaning(name)
    if found is None:
        raise UnknownFigure(name)
    return found


def values_sha256() -> str:
    """A hash over every value with its name, unit, days, sources and confidence; notes do not change it."""
    return table().sha256
