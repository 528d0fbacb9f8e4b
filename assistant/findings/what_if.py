"""What becomes different when something changes: both assessments, and the difference of each month.

The difference is taken inside each possible world and never between two ranges: what is not known is the same before
and after the change. So a month that the change does not touch differs by exactly nothing, however little is known.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from assistant.facts.calendar import Month
from assistant.facts.household import Household
from assistant.facts.locate import locate
from assistant.findings.assess import assess
from assistant.findings.assessment import Assessment, Range
from assistant.findings.changes import CannotModel, Change
from assistant.findings.tally import Spread
from assistant.law.parts import cents
from assistant.law.values import MissingFigure, kgb_year
from assistant.months.pairs import Pair, PairRun
from assistant.months.window import Window, window
from assistant.months.worlds import explore
from assistant.months.years import paired_worlds


@dataclass(frozen=True, slots=True)
class MonthChange:
    """What the change adds to a month, in cents, by scheme; below zero: it takes that away.

    Rounded once, from the exact difference. A scheme is not in the maps when the year has no figures, or when too much
    is not known to try every world.
    """

    month: Month
    projected: bool
    due: Mapping[str, Range]
    paid: Mapping[str, Range]
    exposure: Mapping[str, Range]


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The result as it was told, with the change, and the difference month by month."""

    change: Change
    before: Assessment
    after: Assessment
    months: tuple[MonthChange, ...]


def what_if(household: Household, change: Change, on: date) -> WhatIf:
    """What a change makes of a household, seen on the day ``on``.

    Raises ``CannotModel`` for a change that is not worked out, or not without an answer that is not there.
    """
    if not callable(getattr(change, "apply", None)):
        raise CannotModel(type(change).__name__, "not-modelled")
    told = locate(household)
    changed = locate(change.apply(told, on))
    return WhatIf(change, assess(told, on), assess(changed, on), _months(told, changed, window(on)))


def _months(before: Household, after: Household, span: Window) -> tuple[MonthChange, ...]:
    found = explore(PairRun.of(before, after, span))
    sums = _Differences()
    if found.complete:
        for year in span.years:
            sums.add_year(found.leaves, year, span)
    return tuple(sums.line(m, span) for m in range(span.first, span.last + 1))


class _Differences:
    """The smallest and the largest difference of each month over all worlds."""

    def __init__(self) -> None:
        self._due: dict[Month, Spread] = defaultdict(Spread)
        self._paid: dict[Month, Spread] = defaultdict(Spread)
        self._exposure: dict[Month, Spread] = defaultdict(Spread)

    def add_year(self, pairs: list[Pair], year: int, span: Window) -> None:
        try:
            values = kgb_year(year)
        except MissingFigure:
            return
        for pair in pairs:
            for before, after in paired_worlds(pair.before, pair.after, year, span, values):
                old = {m: stretch for stretch in before.stretches for m in stretch.months}
                for stretch in after.stretches:
                    for m in stretch.months:
                        _widen(self._due[m], stretch.due - old[m].due)
                        _widen(self._paid[m], stretch.paid - old[m].paid)
                        _widen(self._exposure[m], stretch.exposure - old[m].exposure)

    def line(self, m: Month, span: Window) -> MonthChange:
        known = m in self._due
        due, paid, exposure = (
            {"kgb": spread[m].range()} if known else {} for spread in (self._due, self._paid, self._exposure)
        )
        return MonthChange(m, m > span.now, due, paid, exposure)


def _widen(spread: Spread, parts: int) -> None:
    amount = cents(parts)
    spread.add(amount, amount)


__all__ = ["MonthChange", "WhatIf", "what_if"]
