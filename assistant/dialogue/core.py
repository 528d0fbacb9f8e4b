"""What the conversation asks of the rooms below it. They are imported when a question first depends on them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Protocol

from assistant.facts.household import ByYear, Household, Spouse
from assistant.facts.unknown import Path

if TYPE_CHECKING:
    from assistant.findings.assessment import Assessment
    from assistant.months.ledger import Leaf
    from assistant.months.worlds import Explored

#: Taken for granted until it is asked, and told as such: income and wealth below where anything changes, and that
#: nothing is going to come to light.
TAKEN_FOR_GRANTED: Final[frozenset[str]] = frozenset(
    {"income-below-threshold", "spouse-without-income", "wealth-below-limit", "nothing-coming-to-light"}
)
#: The warnings under which it matters who was told about a husband, wife or partner.
REPORTABLE: Final[frozenset[str]] = frozenset({"R01", "R02", "R04", "R05", "R06", "R09", "R25", "R26"})
#: So many worlds mostly show already that a fact matters.
FEW_WORLDS: Final = 12
#: In so many worlds a family is nearly always told apart; beyond them anything may matter, and is asked.
MANY_WORLDS: Final = 60


class Core(Protocol):
    """The verdict on a household, and what of it can still change the verdict."""

    def matters(
        self, household: Household, on: date, assumed: frozenset[str], wanted: Callable[[Path], bool], *, money: bool
    ) -> bool:
        """Whether a fact that is ``wanted`` and not known can still change the result; ``money``: amounts of a year."""

    def warned(self, household: Household, on: date, assumed: frozenset[str]) -> bool:
        """Whether there may be a warning that reporting a spouse bears on."""

    def assess(self, household: Household, on: date, assumed: frozenset[str]) -> Assessment:
        """The verdict, with what was ``assumed``."""


@dataclass(slots=True)
class _Worked:
    """What was worked out of one household. ``amounts``: the years whose amount moves a figure, once it was asked."""

    key: tuple[str, date, frozenset[str]]
    household: Household
    worlds: Explored[Leaf]
    few: bool
    amounts: frozenset[Path] | None = None


class Findings:
    """The core of the product. Keeps what it worked out last: it answers for every question about the same facts."""

    def __init__(self) -> None:
        self._last: _Worked | None = None

    def matters(
        self, household: Household, on: date, assumed: frozenset[str], wanted: Callable[[Path], bool], *, money: bool
    ) -> bool:
        worked = self._worked(household, on, assumed, FEW_WORLDS)
        if money:
            worked = self._worked(household, on, assumed, MANY_WORLDS)
            if worked.amounts is None:
                worked.amounts = _amounts(worked.worlds, on)
            return any(wanted(path) for path in worked.amounts)
        if any(wanted(path) for path in worked.worlds.forked):
            return True
        worlds = self._worked(household, on, assumed, MANY_WORLDS).worlds
        return not worlds.complete or any(wanted(path) for path in worlds.forked)

    def warned(self, household: Household, on: date, assumed: frozenset[str]) -> bool:
        worlds = self._worked(household, on, assumed, MANY_WORLDS).worlds
        return any(one.reclaim_rule in REPORTABLE for leaf in worlds.leaves for one in leaf.standing.values())

    def assess(self, household: Household, on: date, assumed: frozenset[str]) -> Assessment:
        from assistant.findings.assess import assess

        return assess(household, on, assumed=assumed)

    def _worked(self, household: Household, on: date, assumed: frozenset[str], limit: int) -> _Worked:
        """The worlds of ``household``, at least as many as ``limit`` asks for."""
        key = (repr(household), on, assumed)
        last = self._last
        if last is None or last.key != key or (last.few and limit > FEW_WORLDS and not last.worlds.complete):
            last = self._last = _Worked(key, household, _worlds(household, on, assumed, limit), limit <= FEW_WORLDS)
        return last


def _worlds(household: Household, on: date, assumed: frozenset[str], limit: int) -> Explored[Leaf]:
    from assistant.facts.locate import locate
    from assistant.findings.assumptions import assume
    from assistant.findings.classify import classifier
    from assistant.months.ledger import LedgerRun
    from assistant.months.window import window
    from assistant.months.worlds import explore

    span = window(on)
    filled = locate(assume(household, assumed, span.years)[0])
    return explore(LedgerRun(filled, span, classifier(filled, on)), limit)


def _amounts(worlds: Explored[Leaf], on: date) -> frozenset[Path]:
    """The incomes and wealth that are not known and move a figure of their year.

    Each of the two is tried with nothing of the other: then it moves most.
    """
    from assistant.findings.tally import tally
    from assistant.law.values import KgbYear, MissingFigure, kgb_year
    from assistant.months.ledger import Leaf
    from assistant.months.window import window

    span = window(on)
    figures: dict[int, KgbYear | None] = {}
    for year in span.years:
        try:
            figures[year] = kgb_year(year)
        except MissingFigure:
            figures[year] = None
    found: set[Path] = set()
    nothing = MappingProxyType(dict.fromkeys(span.years, 0))
    for kind, other in (("income", "wealth"), ("wealth", "income")):
        leaves = [Leaf(_without(leaf.household, other, nothing), leaf.standing) for leaf in worlds.leaves]
        widths = tally(leaves, span, figures, {}).year_income_width
        found |= {path for path, width in widths.items() if width and kind in path}
    return frozenset(found)


def _without(household: Household, kind: str, nothing: ByYear) -> Household:
    """The household with an income, or wealth, of nothing for everybody."""
    amounts: Any = {kind: nothing}
    mates, spouse = household.housemates, household.spouse
    return replace(
        household,
        applicant=replace(household.applicant, **amounts),
        spouse=replace(spouse, **amounts) if isinstance(spouse, Spouse) else spouse,
        housemates=tuple(replace(mate, **amounts) for mate in mates) if isinstance(mates, tuple) else mates,
    )
