"""One world before and after a change: what is not known is the same on both sides, so both ledgers fork together."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.facts.calendar import Day, Month
from assistant.facts.household import Household
from assistant.facts.locate import put
from assistant.facts.unknown import Path, Unknown, Unresolved
from assistant.months.ledger import Leaf, LedgerRun, Standing
from assistant.months.window import Window
from assistant.months.worlds import value_at


@dataclass(frozen=True, slots=True)
class Pair:
    """One world: its ledger as it was told, and with the change."""

    before: Leaf
    after: Leaf


class PairRun:
    """Works out both ledgers of a world; a fact that either reads, and that both have, is forked on in both.

    Both households are located, and the change only ended and added things: each fact has kept its path.
    """

    __slots__ = ("_after", "_before", "_doubt", "household")

    def __init__(self, before: LedgerRun, after: LedgerRun) -> None:
        self._before = before
        self._after = after
        self._doubt: Path = ()
        self.household = after.household  # the one that the next fork is in

    @classmethod
    def of(cls, before: Household, after: Household, span: Window) -> PairRun:
        return cls(LedgerRun(before, span, _no_rule), LedgerRun(after, span, _no_rule))

    def finish(self) -> Pair:
        try:
            before = self._before.finish()
        except Unresolved as doubt:
            self._stopped_at(doubt.path, self._before.household)
            raise
        try:
            return Pair(before, self._after.finish())
        except Unresolved as doubt:
            self._stopped_at(doubt.path, self._after.household)
            raise

    def fork(self, household: Household, value: object) -> PairRun:
        path, before, after = self._doubt, self._before, self._after
        if self.household is after.household:
            both = self._shared(path)
            after = after.fork(household, value)
            return PairRun(before.fork(put(before.household, path, value), value) if both else before, after)
        return PairRun(before.fork(household, value), after)

    def _stopped_at(self, path: Path, where: Household) -> None:
        """A fact of both is forked on as it stands after the change: there it has the most dates beside it."""
        self._doubt = path
        self.household = self._after.household if self._shared(path) else where

    def _shared(self, path: Path) -> bool:
        """Whether the fact at ``path`` is open on both sides."""
        if path[0] == "readings":
            return True
        one, other = value_at(self._before.household, path), value_at(self._after.household, path)
        return (isinstance(one, Unknown) and isinstance(other, Unknown)) or (isinstance(one, Day) and one == other)


def _no_rule(household: Household, m: Month, standing: Standing, before: dict[Month, Standing]) -> tuple[str, str]:
    """Which finding a month belongs to is not asked: it would fork over facts that change no amount."""
    return "", ""
