"""The figures of the kinderopvangtoeslag of one calculation year, as plain numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import NamedTuple, cast

from assistant.law.values.figure import Band, MissingFigure
from assistant.law.values.of_year import of_year, or_none, scaled, surety, whole


class KotBand(NamedTuple):
    """A row of the table: incomes from and to in whole euros (``None``: no end), two shares in tenths of a percent."""

    low: int
    high: int | None
    first: int
    following: int


@dataclass(frozen=True, slots=True)
class KotYear:
    """The kinderopvangtoeslag of a calculation year (Wko 1.7, 1.8): rates in cents an hour, ``max_hours`` a month.

    ``bands`` is the whole table, or with ``complete`` false only the rows that were found: of 2025 the first, in which
    all children bring 96 percent. ``confidence``, ``announced`` and ``doubtful`` as in ``KgbYear``.
    """

    year: int
    dagopvang: int
    bso: int
    gastouder: int
    max_hours: int
    bands: tuple[KotBand, ...]
    complete: bool
    confidence: str
    announced: bool
    doubtful: tuple[str, ...]

    def band(self, income: int) -> KotBand:
        """The row of a joint income in cents; the table goes by whole euros, so what is less than a euro is left out.

        Raises :class:`MissingFigure` for an income of which the row was not found.
        """
        euros = max(income // 100, 0)
        for one in self.bands:
            if one.low <= euros and (one.high is None or euros <= one.high):
                return one
        raise MissingFigure("kot.table", date(self.year, 1, 1), f"no row was found for an income of {euros}")


#: The year of which only some rows were found, and no hours worked limit the hours of care. For 2020 and 2022 some rows
#: were found too, but until 2022 the hours depend on the hours worked (Wko 1.7.3).
_PART_OF = 2025


@cache
def kot_year(year: int) -> KotYear:
    """The figures of ``year``. Raises :class:`MissingFigure` for a year whose table is missing: 2019 to 2022, 2027."""
    read = {name: of_year(f"kot.{name}", year) for name in ("max_rate_dagopvang", "max_rate_bso", "max_rate_gastouder")}
    read["max_hours"] = of_year("kot.max_hours", year)
    table = or_none("kot.table", year)
    complete = table is not None
    if table is None:
        table = of_year("kot.table_part" if year == _PART_OF else "kot.table", year)
    sure = surety([*read.values(), table])
    return KotYear(
        year=year,
        dagopvang=scaled(read["max_rate_dagopvang"], 100),
        bso=scaled(read["max_rate_bso"], 100),
        gastouder=scaled(read["max_rate_gastouder"], 100),
        max_hours=read["max_hours"].whole,
        bands=tuple(_band(row) for row in cast("tuple[Band, ...]", table.value)),
        complete=complete,
        confidence=sure.confidence,
        announced=sure.announced,
        doubtful=sure.doubtful,
    )


def _band(row: Band) -> KotBand:
    what = f"the row from {row.income_from}"
    return KotBand(
        row.income_from, row.income_to, whole(row.first_child * 10, what), whole(row.next_children * 10, what)
    )
