"""What the conversation asks of the rooms below it. They are imported when a question first depends on them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Final, Protocol

from assistant.facts.household import Household
from assistant.facts.unknown import Path

if TYPE_CHECKING:
    from assistant.findings.assess import Run
    from assistant.findings.assessment import Assessment

#: Taken for granted until it is asked, and told as such: income and wealth below where anything changes, and that
#: nothing is going to come to light.
TAKEN_FOR_GRANTED: Final[frozenset[str]] = frozenset(
    {"income-below-threshold", "spouse-without-income", "wealth-below-limit", "nothing-coming-to-light"}
)
#: So many worlds mostly show already that a fact matters; that it does not takes all of them.
FEW_WORLDS: Final = 12


class Core(Protocol):
    """The verdict on a household, and what of it can still change the verdict."""

    def matters(self, household: Household, on: date, assumed: frozenset[str], wanted: Callable[[Path], bool]) -> bool:
        """Whether a fact that is ``wanted`` and not known can still change the result."""

    def assess(self, household: Household, on: date, assumed: frozenset[str]) -> Assessment:
        """The verdict, with what was ``assumed``."""


class Findings:
    """The core of the product. Keeps its last run, which answers for every question about the same household."""

    def __init__(self) -> None:
        self._last: tuple[Household, date, frozenset[str], Run] | None = None

    def matters(self, household: Household, on: date, assumed: frozenset[str], wanted: Callable[[Path], bool]) -> bool:
        if self._run_of(household, on, assumed) is None and _soon(household, on, assumed, wanted):
            return True
        worked = self._worked(household, on, assumed)
        if not worked.explored.complete:
            return True  # the run was cut short: anything may matter
        widths = worked.tally.year_income_width
        # An amount of a year that moves no figure is met by the run, but changes nothing.
        return any(wanted(path) and widths.get(path, 1) for path in worked.explored.forked)

    def assess(self, household: Household, on: date, assumed: frozenset[str]) -> Assessment:
        from assistant.findings.assess import assess

        return assess(household, on, assumed=assumed)

    def _run_of(self, household: Household, on: date, assumed: frozenset[str]) -> Run | None:
        if self._last is None:
            return None
        same = self._last[0] is household and self._last[1:3] == (on, assumed)
        return self._last[3] if same else None

    def _worked(self, household: Household, on: date, assumed: frozenset[str]) -> Run:
        from assistant.findings.assess import run

        found = self._run_of(household, on, assumed)
        if found is None:
            found = run(household, on, assumed)
            self._last = (household, on, assumed, found)
        return found


def _soon(household: Household, on: date, assumed: frozenset[str], wanted: Callable[[Path], bool]) -> bool:
    """Whether the first worlds of a run meet a wanted fact already. Amounts of a year are not met here."""
    from assistant.facts.locate import locate
    from assistant.findings.assumptions import assume
    from assistant.findings.classify import classifier
    from assistant.months.ledger import LedgerRun
    from assistant.months.window import window
    from assistant.months.worlds import explore

    span = window(on)
    filled = locate(assume(household, assumed, span.years)[0])
    found = explore(LedgerRun(filled, span, classifier(filled, on)), FEW_WORLDS)
    return any(wanted(path) for path in found.forked)
