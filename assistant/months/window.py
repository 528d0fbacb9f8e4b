"""Which months are looked at: the years still open for a new downward decision, to the end of next year.

Awir 14.7, 16.5 and 21.2: a year can be lowered until 31 December of the fifth year after it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from assistant.facts.calendar import Month, month, month_of


@dataclass(frozen=True, slots=True)
class Window:
    """``first`` to ``last`` are shown; months after ``now`` are projected and stand in no total."""

    first: Month
    now: Month
    last: Month

    @property
    def years(self) -> range:
        return range(self.first // 12, self.last // 12 + 1)


def window(on: date) -> Window:
    """The window of an assessment on ``on``."""
    return Window(month(on.year - 5, 1), month_of(on), month(on.year + 1, 12))
